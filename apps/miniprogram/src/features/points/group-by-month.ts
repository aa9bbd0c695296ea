import { monthKey } from '@/lib/format/date';
import { groupBy } from '@/lib/group-by';

interface DatedEntry {
  readonly occurredAt: string;
}

/** Sums of a whole month, both as positive points. */
export interface MonthSums {
  readonly pointsIn: number;
  readonly pointsOut: number;
}

export interface MonthGroup<Entry> {
  /** 'YYYY-MM' in the programme's zone. */
  readonly key: string;
  readonly entries: readonly Entry[];
  /** Null where the server has not told them: sums of what happens to be loaded would be wrong. */
  readonly sums: MonthSums | null;
}

/** Puts entries, newest first, under the programme months in which they happened. */
export function groupByMonth<Entry extends DatedEntry>(
  entries: readonly Entry[],
  sums: readonly (MonthSums & { readonly month: string })[],
): MonthGroup<Entry>[] {
  const months = groupBy(entries, ({ occurredAt }) => monthKey(Date.parse(occurredAt)));
  return months.map(({ key, items }) => ({
    key,
    entries: items,
    sums: sums.find((sum) => sum.month === key) ?? null,
  }));
}
