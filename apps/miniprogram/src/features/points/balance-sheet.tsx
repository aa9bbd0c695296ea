import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { PointsNumber } from '@/ui/points-number';
import { Sheet } from '@/ui/sheet';
import './balance-sheet.scss';

interface BalanceSheetProps {
  readonly kind: 'held' | 'debt';
  readonly points: number;
  readonly onClose: () => void;
}

const PARTS = ['what', 'next'] as const;

/** What points that cannot be spent are, and what happens to them next. */
export function BalanceSheet({ kind, points, onClose }: BalanceSheetProps) {
  const { t } = useI18n();
  return (
    <Sheet isOpen title={t(`points.${kind}.title`)} onClose={onClose}>
      <PointsNumber size="balance" points={points} />
      <View className="balance-sheet__parts">
        {PARTS.map((part) => (
          <View key={part} className="balance-sheet__part">
            <Text className="text-strong">{t(`points.explain.${part}`)}</Text>
            <Text className="balance-sheet__text">{t(`points.${kind}.${part}`)}</Text>
          </View>
        ))}
      </View>
    </Sheet>
  );
}
