import { type Instant, NO_POINTS, type Points, points } from '@huiji/shared-types';
import { TIER_CODES, type TierCode } from '../tiers/index.js';

export const RewardAvailabilityState = {
  REDEEMABLE: 'REDEEMABLE',
  INSUFFICIENT_POINTS: 'INSUFFICIENT_POINTS',
  SOLD_OUT: 'SOLD_OUT',
  NOT_OPEN_YET: 'NOT_OPEN_YET',
  CLOSED: 'CLOSED',
  TIER_TOO_LOW: 'TIER_TOO_LOW',
  LIMIT_REACHED: 'LIMIT_REACHED',
} as const;
export type RewardAvailabilityState = keyof typeof RewardAvailabilityState;

/** The reward's side of the question whether somebody can have it. */
export interface Offer {
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  readonly minimumTier: TierCode | null;
  readonly limitPerMember: number | null;
  /** Left by the clock. */
  readonly stock: number;
  /** For one. */
  readonly pricePoints: Points;
}

/** The member's side. */
export interface Shopper {
  readonly tier: TierCode;
  readonly available: Points;
  readonly debt: Points;
  /** How many of it this member has had. */
  readonly taken: number;
}

export interface Availability {
  readonly state: RewardAvailabilityState;
  /** What is missing for one, what is owed included. */
  readonly missingPoints: Points;
  /** How many more this member may have; null where there is no limit, and for staff. */
  readonly remainingForMe: number | null;
}

const isBelow = (tier: TierCode, minimum: TierCode | null): boolean =>
  minimum !== null && TIER_CODES.indexOf(tier) < TIER_CODES.indexOf(minimum);

/** Why nobody could have so many of it now, whoever asks; null when somebody could. */
function withheld(
  { opensAt, closesAt, stock }: Offer,
  quantity: number,
  now: Instant,
): 'CLOSED' | 'NOT_OPEN_YET' | 'SOLD_OUT' | null {
  if (closesAt !== null && closesAt <= now) {
    return 'CLOSED';
  }
  if (opensAt !== null && now < opensAt) {
    return 'NOT_OPEN_YET';
  }
  return stock < quantity ? 'SOLD_OUT' : null;
}

/** Why this member cannot have so many of it, points aside; null when nothing is in the way. */
export function barred(
  offer: Offer,
  { tier, taken }: Pick<Shopper, 'tier' | 'taken'>,
  quantity: number,
  now: Instant,
): Exclude<RewardAvailabilityState, 'REDEEMABLE' | 'INSUFFICIENT_POINTS'> | null {
  const reason = withheld(offer, quantity, now);
  if (reason !== null) {
    return reason;
  }
  if (isBelow(tier, offer.minimumTier)) {
    return 'TIER_TOO_LOW';
  }
  const { limitPerMember } = offer;
  return limitPerMember !== null && taken + quantity > limitPerMember ? 'LIMIT_REACHED' : null;
}

/** Whether the member can have one now, and if not, why. */
export function availabilityFor(offer: Offer, shopper: Shopper, now: Instant): Availability {
  const { limitPerMember, pricePoints } = offer;
  const missing = Math.max(0, pricePoints + shopper.debt - shopper.available);
  const state =
    barred(offer, shopper, 1, now) ?? (missing > 0 ? 'INSUFFICIENT_POINTS' : 'REDEEMABLE');
  const remainingForMe =
    limitPerMember === null ? null : Math.max(0, limitPerMember - shopper.taken);
  return { state, missingPoints: points(missing), remainingForMe };
}

/** What staff are told: stock and window only. */
export const availabilityForStaff = (offer: Offer, now: Instant): Availability => ({
  state: withheld(offer, 1, now) ?? 'REDEEMABLE',
  missingPoints: NO_POINTS,
  remainingForMe: null,
});
