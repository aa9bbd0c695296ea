import { Text, View } from '@tarojs/components';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import './sale-foot.scss';
import type { SaleQuote } from './use-quote';

interface SaleFootProps {
  /** null: not known (yet), so the foot shows what the lines add up to. */
  readonly quote: SaleQuote | null;
  readonly grossFen: number;
  readonly label: string;
  readonly runningLabel: string;
  readonly disabled: boolean;
  readonly isRunning: boolean;
  readonly onPress: () => void;
}

/** What to collect, and the button that books it, under the thumb. */
export function SaleFoot({ quote, grossFen, ...button }: SaleFootProps) {
  const { t } = useI18n();
  return (
    <View className="sale-foot">
      <View className="sale-foot__sum">
        <View className="sale-foot__payable">
          <Text className="text-secondary">
            {quote === null ? t('staff.quote.gross') : t('staff.quote.payable')}
          </Text>
          <Text className="sale-foot__amount text-numbers">
            {formatFen(quote === null ? grossFen : quote.payableFen)}
          </Text>
        </View>
        <Text className="sale-foot__earns text-secondary text-numbers">
          {quote === null ? '' : t('staff.quote.earns', { points: quote.pointsEarned })}
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
