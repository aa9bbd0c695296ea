import type { GiftAllowanceQuery } from '@/generated/graphql';
import type { SendRefusal } from './refusal-words';

type Me = GiftAllowanceQuery['me'];

/** What would be answered whatever is sent now; null when something can be sent. */
export function foreseenRefusal({
  points,
  giftAllowance,
}: Pick<Me, 'points' | 'giftAllowance'>): SendRefusal | null {
  const { minPoints, giftsLeftToday, pointsLeftToday, pointsLeftThisMonth } = giftAllowance;
  if (giftAllowance.sendableFrom) {
    return { __typename: 'GiftNotAllowed', reason: 'ACCOUNT_TOO_NEW' };
  }
  if (points.debt > 0) return { __typename: 'GiftNotAllowed', reason: 'HAS_DEBT' };
  if (giftsLeftToday === 0) {
    return { __typename: 'GiftLimitReached', limit: 'DAILY_COUNT', remaining: 0 };
  }
  if (pointsLeftToday < minPoints) {
    return { __typename: 'GiftLimitReached', limit: 'DAILY_POINTS', remaining: pointsLeftToday };
  }
  if (pointsLeftThisMonth < minPoints) {
    return {
      __typename: 'GiftLimitReached',
      limit: 'MONTHLY_POINTS',
      remaining: pointsLeftThisMonth,
    };
  }
  return points.giftable < minPoints
    ? { __typename: 'GiftNotAllowed', reason: 'NOT_GIFTABLE_YET' }
    : null;
}
