import { Text, View } from '@tarojs/components';
import { formatFen } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { categoryName } from '../sale/category-name';
import type { ReceiptLine } from '../till/sale-receipt';
import './sold-lines.scss';

/** The lines of a receipt, with the numbers that a refund asks for. */
export function SoldLines({ lines }: { readonly lines: readonly ReceiptLine[] }) {
  const { t } = useI18n();
  if (lines.length === 0) {
    return <Text className="text-secondary">{t('staff.receipt.noLines')}</Text>;
  }
  return (
    <View className="sold-lines">
      {lines.map((line) => (
        <View key={line.lineId} className="sold-lines__line">
          <Text className="sold-lines__number text-secondary">{line.lineId}</Text>
          <Text className="sold-lines__name">
            {line.quantity > 1
              ? `${categoryName(line.category, t)} × ${line.quantity}`
              : categoryName(line.category, t)}
          </Text>
          <Text className="text-numbers">{formatFen(line.amountFen)}</Text>
        </View>
      ))}
    </View>
  );
}
