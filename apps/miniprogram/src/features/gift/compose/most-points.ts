import type { GiftAllowanceQuery } from '@/generated/graphql';

type Me = GiftAllowanceQuery['me'];

/** The most that one gift may have now, points; what may be given and all limits together. */
export function mostPoints({
  points,
  giftAllowance,
}: Pick<Me, 'points' | 'giftAllowance'>): number {
  const { maxPoints, giftsLeftToday, pointsLeftToday, pointsLeftThisMonth } = giftAllowance;
  if (giftsLeftToday === 0) return 0;
  return Math.min(points.giftable, maxPoints, pointsLeftToday, pointsLeftThisMonth);
}
