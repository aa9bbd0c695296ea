/** As many as the server takes at once. */
const MOST_AT_ONCE = 99;

interface QuantityFacts {
  readonly remainingStock: number;
  readonly pricePoints: number;
  readonly availability: { readonly remainingForMe?: number | null };
}

/** How many the member can have at once: as the stock, the limit and the points allow, and at least one to ask for. */
export function mostAtOnce(reward: QuantityFacts, available: number): number {
  const affordable =
    reward.pricePoints > 0 ? Math.floor(available / reward.pricePoints) : MOST_AT_ONCE;
  return Math.max(
    1,
    Math.min(
      MOST_AT_ONCE,
      reward.remainingStock,
      reward.availability.remainingForMe ?? MOST_AT_ONCE,
      affordable,
    ),
  );
}
