import { civilTime } from '@/lib/format/civil-time';

export interface YearOfMonths {
  readonly year: number;
  /** 1 to 12, latest first. */
  readonly months: readonly number[];
}

const MONTHS_IN_YEAR = 12;

/** The programme months in which a member has had points, latest first. Moments are epoch ms. */
export function monthChoices(joinedAt: number, now: number): YearOfMonths[] {
  const first = civilTime(joinedAt);
  const last = civilTime(now);
  const years: YearOfMonths[] = [];
  for (let year = last.year; year >= first.year; year -= 1) {
    const from = year === first.year ? first.month : 1;
    const to = year === last.year ? last.month : MONTHS_IN_YEAR;
    const count = Math.max(0, to - from + 1);
    years.push({ year, months: Array.from({ length: count }, (_, nth) => to - nth) });
  }
  return years;
}

/** "2026-01", as the server names a month. */
export function monthName(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
