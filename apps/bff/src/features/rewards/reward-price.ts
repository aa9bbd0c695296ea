import {
  BASIS_POINTS_PER_WHOLE,
  type BasisPoints,
  type BusinessDate,
  type Fen,
  type Points,
  points,
} from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';

/** ISO: Monday is 1. */
const WEDNESDAY = 3;

/** What a reward costs on one business date. */
export interface RewardPrice {
  readonly points: Points;
  readonly fen: Fen;
  /** What it costs in points on other days, where that is another price. */
  readonly regularPoints: Points | null;
}

export interface Priced {
  readonly pricePoints: Points;
  readonly priceFen: Fen;
  readonly onOfferDay: boolean;
}

/** How much less rewards of the offer day cost on a date; 0 on every other day. */
export const discountOn = (
  date: BusinessDate,
  calendar: BusinessCalendar,
  offerDayDiscountBps: BasisPoints,
): BasisPoints => (calendar.weekdayOf(date) === WEDNESDAY ? offerDayDiscountBps : 0);

/** Fractions of a point are the member's gain; the least a reward costs is one point. */
export function priceOf(
  { pricePoints, priceFen, onOfferDay }: Priced,
  discountBps: BasisPoints,
): RewardPrice {
  const share = BASIS_POINTS_PER_WHOLE - Math.min(discountBps, BASIS_POINTS_PER_WHOLE);
  const reduced = Math.max(1, Math.floor((pricePoints * share) / BASIS_POINTS_PER_WHOLE));
  return onOfferDay && reduced < pricePoints
    ? { points: points(reduced), fen: priceFen, regularPoints: pricePoints }
    : { points: pricePoints, fen: priceFen, regularPoints: null };
}
