import { Text, View } from '@tarojs/components';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import './sale-foot.scss';
import type { SaleQuote } from './use-quote';

interface SaleFootProps {
  readonly quote: SaleQuote | null;
  readonly label: string;
  readonly runningLabel: string;
  readonly disabled: boolean;
  readonly isRunning: boolean;
  readonly onPress: () => void;
}

/** What to collect, and the button that books it, under the thumb. */
export function SaleFoot({ quote, ...button }: SaleFootProps) {
  const { t } = useI18n();
  return (
    <View className="sale-foot">
      <View className="sale-foot__sum">
        <View className="sale-foot__payable">
          <Text className="text-secondary">{t('staff.quote.payable')}</Text>
          <Text className="sale-foot__amount text-numbers">
            {quote === null ? '–' : formatFen(quote.payableFen)}
          </Text>
        </View>
        <Text className="sale-foot__earns text-secondary text-numbers">
          {quote === null
            ? t('staff.quote.running')
            : t('staff.quote.earns', { points: quote.pointsEarned })}
        </Text>
      </View>
      <View className="sale-foot__button">
        <Button
          disabled={button.disabled}
          isRunning={button.isRunning}
          runningLabel={button.runningLabel}
          onPress={button.onPress}
        >
          {button.label}
        </Button>
      </View>
    </View>
  );
}
