import type { BusinessDate, MemberId, Points } from '@huiji/shared-types';
import { type CommandRows, PlanOutdated, type RowRequest } from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';
import { giveLimitBack, type Limit, limitRows, limitUsed, useLimit } from '../ledger/index.js';

export type GiftSettings = ProgrammeSettings['gifting'];

export const GiftLimit = {
  PER_GIFT_MIN: 'PER_GIFT_MIN',
  PER_GIFT_MAX: 'PER_GIFT_MAX',
  DAILY_COUNT: 'DAILY_COUNT',
  DAILY_POINTS: 'DAILY_POINTS',
  MONTHLY_POINTS: 'MONTHLY_POINTS',
  RECEIVER_DAILY_COUNT: 'RECEIVER_DAILY_COUNT',
  RECEIVER_MONTHLY_POINTS: 'RECEIVER_MONTHLY_POINTS',
} as const;
export type GiftLimit = keyof typeof GiftLimit;

/** Limits that are counted, each in a row of its own. */
type CountedLimit = Exclude<GiftLimit, 'PER_GIFT_MIN' | 'PER_GIFT_MAX'>;

/** What the rows are called; a day and a month of one code are two rows. */
export const LIMIT_CODES: Readonly<Record<CountedLimit, string>> = {
  DAILY_COUNT: 'GIFTS_SENT',
  DAILY_POINTS: 'GIFT_POINTS_SENT',
  MONTHLY_POINTS: 'GIFT_POINTS_SENT',
  RECEIVER_DAILY_COUNT: 'GIFTS_CLAIMED',
  RECEIVER_MONTHLY_POINTS: 'GIFT_POINTS_CLAIMED',
};

const SENDING: readonly CountedLimit[] = ['DAILY_COUNT', 'DAILY_POINTS', 'MONTHLY_POINTS'];
const RECEIVING: readonly CountedLimit[] = ['RECEIVER_DAILY_COUNT', 'RECEIVER_MONTHLY_POINTS'];
const BY_MONTH: readonly CountedLimit[] = ['MONTHLY_POINTS', 'RECEIVER_MONTHLY_POINTS'];
const BY_COUNT: readonly CountedLimit[] = ['DAILY_COUNT', 'RECEIVER_DAILY_COUNT'];

const MONTH_CHARACTERS = 'YYYY-MM'.length;

/** The row of a limit that counts what a member did on a business date. */
const counterOf = (memberId: MemberId, limit: CountedLimit, date: BusinessDate): Limit => ({
  memberId,
  limitCode: LIMIT_CODES[limit],
  period: BY_MONTH.includes(limit) ? date.slice(0, MONTH_CHARACTERS) : date,
});

export const sendingLimitRows = (memberId: MemberId, date: BusinessDate): RowRequest[] =>
  SENDING.map((limit) => limitRows(counterOf(memberId, limit, date)));

export const receivingLimitRows = (memberId: MemberId, date: BusinessDate): RowRequest[] =>
  RECEIVING.map((limit) => limitRows(counterOf(memberId, limit, date)));

/** A limit of 0 is off. */
const mostOf = (limit: CountedLimit, settings: GiftSettings): number => {
  const most = {
    DAILY_COUNT: settings.giftsPerDay,
    DAILY_POINTS: settings.pointsPerDay,
    MONTHLY_POINTS: settings.pointsPerMonth,
    RECEIVER_DAILY_COUNT: settings.claimsPerDay,
    RECEIVER_MONTHLY_POINTS: settings.receivedPointsPerMonth,
  }[limit];
  return most === 0 ? Number.MAX_SAFE_INTEGER : most;
};

/** The limit that stands in the way, and how many gifts or points it still allows. */
export interface ReachedLimit {
  readonly limit: GiftLimit;
  readonly remaining: number;
}

/** What the size of a gift alone forbids; null when nothing. */
export function sizeLimit(points: Points, settings: GiftSettings): ReachedLimit | null {
  if (points < settings.minPoints) {
    return { limit: 'PER_GIFT_MIN', remaining: settings.minPoints };
  }
  return points > settings.maxPoints
    ? { limit: 'PER_GIFT_MAX', remaining: settings.maxPoints }
    : null;
}

/** What is left of a counted limit: gifts or points. */
export const remainingOf = (limit: CountedLimit, used: number, settings: GiftSettings): number =>
  Math.max(0, mostOf(limit, settings) - used);

type Side = 'SENDING' | 'RECEIVING';

/** Whose limits, on which date of the programme. */
export interface LimitedMember {
  readonly side: Side;
  readonly memberId: MemberId;
  readonly date: BusinessDate;
}

const limitsOf = (side: Side): readonly CountedLimit[] =>
  side === 'SENDING' ? SENDING : RECEIVING;

const costOf = (limit: CountedLimit, points: number): number =>
  BY_COUNT.includes(limit) ? 1 : points;

/** The first counted limit that one more gift of so many points would exceed; null when none. */
export function reachedLimit(
  rows: CommandRows,
  { side, memberId, date }: LimitedMember,
  points: Points,
  settings: GiftSettings,
): ReachedLimit | null {
  for (const limit of limitsOf(side)) {
    const used = limitUsed(rows, counterOf(memberId, limit, date));
    const remaining = remainingOf(limit, used, settings);
    if (costOf(limit, points) > remaining) {
      return { limit, remaining };
    }
  }
  return null;
}

/** Counts one gift of so many points. @throws Error when a limit forbids it: the caller refuses before */
export function spendLimits(
  rows: CommandRows,
  { side, memberId, date }: LimitedMember,
  points: Points,
  settings: GiftSettings,
): void {
  for (const limit of limitsOf(side)) {
    const counter = counterOf(memberId, limit, date);
    const amount = costOf(limit, points);
    if (!useLimit(rows, counter, { amount, most: mostOf(limit, settings) })) {
      throw new Error(`${memberId} has used up ${limit}`);
    }
  }
}

/** Takes points off what was counted on that date; the number of gifts stays. */
export function giveLimitsBack(
  rows: CommandRows,
  { side, memberId, date }: LimitedMember,
  points: number,
): void {
  for (const limit of limitsOf(side).filter((each) => !BY_COUNT.includes(each))) {
    giveLimitBack(rows, counterOf(memberId, limit, date), points);
  }
}

/** @throws PlanOutdated when midnight has passed since: the counters are those of another day */
export function requireDate(planned: BusinessDate, now: BusinessDate): void {
  if (planned !== now) {
    throw new PlanOutdated(`planned on ${planned}, decided on ${now}`);
  }
}
