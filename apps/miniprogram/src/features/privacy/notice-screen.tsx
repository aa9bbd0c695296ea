import { PRIVACY_VERSION } from '@huiji/shared-types';
import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Card } from '@/ui/card';
import { Heading } from '@/ui/heading';
import { Page } from '@/ui/page';
import { NOTICE_PARTS } from './notice-parts';
import './notice-screen.scss';

/** The privacy notice in full, in the version that is in force. */
export function NoticeScreen() {
  const { t } = useI18n();
  return (
    <Page title={t('privacy.title')}>
      <Card className="notice-text">
        <Text className="text-secondary">{t('privacy.version', { version: PRIVACY_VERSION })}</Text>
        <Text>{t('privacy.intro')}</Text>
        {NOTICE_PARTS.map(({ title, paragraphs }) => (
          <View key={title} className="notice-text__part">
            <Heading level={2} className="text-title">
              {t(title)}
            </Heading>
            {paragraphs.map((paragraph) => (
              <Text key={paragraph} className="notice-text__paragraph">
                {t(paragraph)}
              </Text>
            ))}
          </View>
        ))}
      </Card>
    </Page>
  );
}
