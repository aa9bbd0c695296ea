import { monthKey } from '@/lib/format/date';

interface DatedPoints {
  readonly occurredAt: string;
  readonly points: number;
}

export interface MonthGroup<Entry> {
  /** 'YYYY-MM' in the programme's zone. */
  readonly key: string;
  readonly entries: readonly Entry[];
  /** Sums of the entries shown, both as positive points. */
  readonly pointsIn: number;
  readonly pointsOut: number;
}

/** Puts entries, newest first, under the programme months in which they happened. */
export function groupByMonth<Entry extends DatedPoints>(
  entries: readonly Entry[],
): MonthGroup<Entry>[] {
  const months = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = monthKey(Date.parse(entry.occurredAt));
    const month = months.get(key) ?? [];
    month.push(entry);
    months.set(key, month);
  }
  return Array.from(months, ([key, month]) => ({
    key,
    entries: month,
    pointsIn: sum(month, (points) => Math.max(0, points)),
    pointsOut: sum(month, (points) => Math.max(0, -points)),
  }));
}

function sum(entries: readonly DatedPoints[], part: (points: number) => number): number {
  return entries.reduce((total, entry) => total + part(entry.points), 0);
}
