const BPS = 10_000;

/**
 * About how many yuan of purchases at the base rate of 1 point per yuan, multiplied by the
 * member's tier, bring `points` tier points. Rounded up, because less would not be enough.
 */
export function yuanFor(points: number, earnMultiplierBps: number): number {
  return Math.ceil((points * BPS) / earnMultiplierBps);
}

/** 0 to 1: how far `tierPoints` have come from this tier's threshold to the next one's. */
export function tierProgress(tierPoints: number, from: number, to: number): number {
  if (to <= from) return 1;
  return Math.max(0, Math.min(1, (tierPoints - from) / (to - from)));
}
