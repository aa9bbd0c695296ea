import { Text, View } from '@tarojs/components';
import { formatClock, formatDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { BreakdownLines } from '@/ui/breakdown-lines';
import { Button } from '@/ui/button';
import { FactRow } from '@/ui/fact-row';
import { PointsNumber } from '@/ui/points-number';
import './entry-facts.scss';
import type { StatementEntry } from './use-statement';

interface EntryFactsProps {
  readonly entry: StatementEntry;
  readonly onReceipt?: (() => void) | undefined;
}

/** What, why, where, when it lapses, what it left. */
export function EntryFacts({ entry, onReceipt }: EntryFactsProps) {
  const { t, language } = useI18n();
  const at = Date.parse(entry.occurredAt);
  const { giftId } = entry;
  return (
    <>
      <PointsNumber size="balance" points={entry.points} isSigned />
      {entry.breakdown.length > 0 && (
        <View className="entry-facts__why">
          <Text className="text-secondary">{t('points.sheet.why')}</Text>
          <BreakdownLines lines={entry.breakdown} totalLabel={t('points.sheet.total')} />
        </View>
      )}
      <View className="entry-facts__list">
        {entry.store && (
          <FactRow name={t('points.sheet.where')}>
            {`${entry.store.name}\n${entry.store.address}`}
          </FactRow>
        )}
        {entry.detail && <FactRow name={t('points.sheet.detail')}>{entry.detail}</FactRow>}
        <FactRow name={t('points.sheet.when')}>
          {`${formatDate(at, language)} ${formatClock(at)}`}
        </FactRow>
        {entry.lots.length > 0 && <FactRow name={t('points.sheet.lapses')}>{lapses()}</FactRow>}
        <FactRow name={t('points.sheet.after')}>{formatNumber(entry.availableAfter)}</FactRow>
      </View>
      {giftId && (
        <View className="entry-facts__receipt">
          <Button
            variant="secondary"
            icon="gift"
            onPress={() => goTo(`${paths.giftDetail}?id=${encodeURIComponent(giftId)}`)}
          >
            {t('points.gift.show')}
          </Button>
        </View>
      )}
      {onReceipt !== undefined && (
        <View className="entry-facts__receipt">
          <Button variant="secondary" icon="receipt" onPress={onReceipt}>
            {t('points.receipt.show')}
          </Button>
        </View>
      )}
    </>
  );

  function lapses(): string {
    return entry.lots
      .map((lot) => {
        const date = formatDate(Date.parse(lot.expiresAt), language);
        const points = t('common.points', { points: lot.points });
        return entry.lots.length > 1 ? `${date} · ${points}` : date;
      })
      .join('\n');
  }
}
