/** 0 to 1: how much of a price in points the member has already. */
export function shareOfPrice(pricePoints: number, missingPoints: number): number {
  if (pricePoints <= 0) return 1;
  return Math.max(0, Math.min(1, (pricePoints - missingPoints) / pricePoints));
}
