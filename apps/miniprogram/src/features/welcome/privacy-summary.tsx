import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import './privacy-summary.scss';

const PARTS = ['what', 'why', 'howLong', 'leave'] as const;

/** The privacy notice in four lines: what is kept, why, for how long, how to leave. */
export function PrivacySummary() {
  const { t } = useI18n();
  return (
    <Card padding="flush" className="privacy-summary">
      <Heading level={2} className="text-strong">
        {t('welcome.privacy.title')}
      </Heading>
      {PARTS.map((part) => (
        <View key={part} className="privacy-summary__part">
          <Text className="privacy-summary__name">{t(`welcome.privacy.${part}`)}</Text>
          <Text className="privacy-summary__text">{t(`welcome.privacy.${part}.text`)}</Text>
        </View>
      ))}
      <Pressable className="privacy-summary__link" onPress={() => goTo(paths.privacy)}>
        <Text>{t('welcome.privacy.link')}</Text>
        <Icon name="forward" size="small" />
      </Pressable>
    </Card>
  );
}
