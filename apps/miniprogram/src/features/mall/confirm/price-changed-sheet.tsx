import { Text, View } from '@tarojs/components';
import { formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Button } from '@/ui/button';
import { FactRow } from '@/ui/fact-row';
import { Sheet } from '@/ui/sheet';
import './price-changed-sheet.scss';
import type { UnitPrice } from './wanted-of';

interface PriceChangedSheetProps {
  readonly before: UnitPrice;
  readonly now: UnitPrice;
  readonly quantity: number;
  readonly onAgree: (now: UnitPrice) => void;
  readonly onClose: () => void;
}

/** The price is another than the member saw: both of them, and the question once more. */
export function PriceChangedSheet(props: PriceChangedSheetProps) {
  const { before, now, quantity, onAgree, onClose } = props;
  const { t } = useI18n();
  const words = ({ points, fen }: UnitPrice) =>
    fen > 0
      ? t('price.both', { points: points * quantity, yuan: formatYuan(fen * quantity) })
      : t('common.points', { points: points * quantity });
  return (
    <Sheet isOpen title={t('confirm.price.title')} onClose={onClose}>
      <View className="price-changed">
        <Text>{t('confirm.price.text')}</Text>
        <View>
          <FactRow name={t('confirm.price.before')}>{words(before)}</FactRow>
          <FactRow name={t('confirm.price.after')}>{words(now)}</FactRow>
        </View>
        <Button onPress={() => onAgree(now)}>{t('confirm.price.agree')}</Button>
        <Button variant="secondary" onPress={onClose}>
          {t('confirm.price.leave')}
        </Button>
      </View>
    </Sheet>
  );
}
