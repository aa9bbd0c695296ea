/**
 * Whole numbers for the exact shares `numerators[i] / denominator`, which add up to the floor of the
 * shares' sum: each share's floor, and what is left one by one to the largest remainders, ties to the
 * earlier share.
 *
 * @throws RangeError when a numerator is negative or the denominator is not positive.
 */
export function apportion(numerators: readonly bigint[], denominator: bigint): bigint[] {
  if (denominator <= 0n || numerators.some((numerator) => numerator < 0n)) {
    throw new RangeError('shares are not negative and their denominator is positive');
  }
  const whole = numerators.reduce((sum, numerator) => sum + numerator, 0n) / denominator;
  const shares = numerators.map((numerator, index) => ({
    index,
    floor: numerator / denominator,
    remainder: numerator % denominator,
  }));
  const left = Number(shares.reduce((rest, share) => rest - share.floor, whole));
  const favoured = new Set(
    shares
      .toSorted((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder))
      .slice(0, left)
      .map((share) => share.index),
  );
  return shares.map((share) => share.floor + (favoured.has(share.index) ? 1n : 0n));
}

/**
 * Splits `total` over `weights` in whole numbers that add up to it, by largest remainder, ties to
 * the earlier weight. All weights 0: everything is 0, which only a total of 0 allows.
 *
 * @throws RangeError when the total or a weight is negative or not a safe integer, or there is
 * something to split over nothing.
 */
export function splitByWeight(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) {
    if (total !== 0) {
      throw new RangeError(`${total} cannot be split over nothing`);
    }
    return weights.map(() => 0);
  }
  const numerators = weights.map((weight) => BigInt(total) * BigInt(weight));
  return apportion(numerators, sum).map(Number);
}
