import { Text, View } from '@tarojs/components';
import { formatClock, formatDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { BreakdownLines } from '@/ui/breakdown-lines';
import { PointsNumber } from '@/ui/points-number';
import { Sheet } from '@/ui/sheet';
import './entry-sheet.scss';
import { FactRow } from './fact-row';
import type { StatementEntry } from './use-statement';

interface EntrySheetProps {
  readonly entry: StatementEntry | null;
  readonly onClose: () => void;
}

/** One line of the statement in full: what, why, where, when it lapses, what it left. */
export function EntrySheet({ entry, onClose }: EntrySheetProps) {
  const { t, language } = useI18n();
  if (entry === null) return null;
  const at = Date.parse(entry.occurredAt);
  return (
    <Sheet isOpen title={entry.title} onClose={onClose}>
      <PointsNumber size="balance" points={entry.points} isSigned />
      {entry.breakdown.length > 0 && (
        <View className="entry-sheet__why">
          <Text className="text-secondary">{t('points.sheet.why')}</Text>
          <BreakdownLines lines={entry.breakdown} totalLabel={t('points.sheet.total')} />
        </View>
      )}
      <View className="entry-sheet__facts">
        {entry.store && (
          <FactRow name={t('points.sheet.where')}>
            {`${entry.store.name}\n${entry.store.address}`}
          </FactRow>
        )}
        {entry.detail && <FactRow name={t('points.sheet.detail')}>{entry.detail}</FactRow>}
        <FactRow name={t('points.sheet.when')}>
          {`${formatDate(at, language)} ${formatClock(at)}`}
        </FactRow>
        {entry.lots.length > 0 && (
          <FactRow name={t('points.sheet.lapses')}>
            {entry.lots
              .map((lot) => {
                const date = formatDate(Date.parse(lot.expiresAt), language);
                const points = t('common.points', { points: lot.points });
                return entry.lots.length > 1 ? `${date} · ${points}` : date;
              })
              .join('\n')}
          </FactRow>
        )}
        <FactRow name={t('points.sheet.after')}>{formatNumber(entry.availableAfter)}</FactRow>
      </View>
    </Sheet>
  );
}
