import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Icon } from '@/ui/icon';
import './covered-code.scss';

const MS_PER_SECOND = 1000;

interface CoveredCodeProps {
  /** Until the next code, ms. */
  readonly remainingMs: number;
}

/** In the place of a code that was captured: why it is gone, and when the next one comes. */
export function CoveredCode({ remainingMs }: CoveredCodeProps) {
  const { t } = useI18n();
  const seconds = Math.max(1, Math.ceil(remainingMs / MS_PER_SECOND));
  return (
    <View className="covered-code">
      <View className="covered-code__icon">
        <Icon name="eye-off" size="large" />
      </View>
      <Text className="text-title">{t('card.covered.title')}</Text>
      <Text className="covered-code__text text-numbers">{t('card.covered.text', { seconds })}</Text>
    </View>
  );
}
