import { type BusinessDate, type MemberId, type Points, points } from '@huiji/shared-types';
import {
  type CommandRows,
  type Moment,
  type RowRequest,
  rowsOf,
} from '../../platform/commands/index.js';
import { recordEvent } from '../../platform/outbox/outbox-event.js';
import { FIRST_TIER, raisedTier, type TierCode, type TierSettings } from './tier.js';
import { memberTiers, type TierPointsDay, tierPointsDays } from './tier.table.js';
import { tierWindowStart } from './tier-window.js';

/** What a command must ask for to read or change a member's tier; at most a year of days. */
export const tierRows = (memberId: MemberId): RowRequest[] => [
  rowsOf(tierPointsDays, [memberId]),
  rowsOf(memberTiers, [memberId]),
];

/** What a command must ask for that only reads a member's tier. */
export const currentTierRow = (memberId: MemberId): RowRequest => rowsOf(memberTiers, [memberId]);

/** The tier a member has now. */
export const currentTier = (rows: CommandRows, memberId: MemberId): TierCode =>
  rows.get(memberTiers, [memberId])?.tierCode ?? FIRST_TIER;

/** Days that count no more are dropped when the member buys again, so that the rows stay few. */
function daysThatCount(rows: CommandRows, moment: Moment, memberId: MemberId): TierPointsDay[] {
  const start = tierWindowStart(moment.businessDate, moment.calendar);
  const days = rows.list(tierPointsDays, [memberId]);
  for (const day of days.filter(({ businessDate }) => businessDate < start)) {
    rows.remove(tierPointsDays, [memberId, day.businessDate]);
  }
  return days.filter(({ businessDate }) => businessDate >= start);
}

/** Counts points that a purchase of today earned and raises the tier at once when they reach the next. */
export function addTierPoints(
  rows: CommandRows,
  moment: Moment,
  settings: TierSettings,
  { memberId, earned }: { readonly memberId: MemberId; readonly earned: Points },
): void {
  const today = moment.businessDate;
  const days = daysThatCount(rows, moment, memberId);
  const before = days.find((day) => day.businessDate === today)?.points ?? 0;
  rows.put(tierPointsDays, {
    memberId,
    businessDate: today,
    points: points(before + earned),
  });
  const tierPoints = points(days.reduce((sum, day) => sum + day.points, 0) + earned);
  const current = currentTier(rows, memberId);
  const raised = raisedTier(current, tierPoints, settings);
  if (raised !== current) {
    rows.put(memberTiers, { memberId, tierCode: raised, reachedOn: today });
    recordEvent(rows, moment, {
      type: 'TIER_RAISED',
      subjectId: memberId,
      payload: { from: current, to: raised },
    });
  }
}

/**
 * Takes back what a refunded purchase had counted, on the purchase's business date; the tier itself
 * stays until the yearly review. A date that counts no more has nothing left to take.
 */
export function subtractTierPoints(
  rows: CommandRows,
  {
    memberId,
    purchasedOn,
    clawedBack,
  }: {
    readonly memberId: MemberId;
    readonly purchasedOn: BusinessDate;
    readonly clawedBack: Points;
  },
): void {
  const day = rows.get(tierPointsDays, [memberId, purchasedOn]);
  if (day !== undefined && clawedBack > 0) {
    rows.put(tierPointsDays, { ...day, points: points(day.points - clawedBack) });
  }
}
