/** How often an amount (fen) was rung up here. */
export interface AmountUse {
  readonly amountFen: number;
  readonly times: number;
}

/** How many amounts a device remembers: enough for a small shop's prices. */
export const MOST_AMOUNTS = 60;
/** How many are offered: one row under a thumb. */
const OFFERED = 4;
/** Offered until the till has amounts of its own, fen. */
const FIRST_FEN = [1_000, 2_000, 5_000, 10_000] as const;
/** Rung up once is chance; twice is a price. */
const USUAL_TIMES = 2;

/** The uses with one more of an amount, newest first; beyond the limit the rarest and oldest is forgotten. */
export function withUse(uses: readonly AmountUse[], amountFen: number): readonly AmountUse[] {
  const times = (uses.find((known) => known.amountFen === amountFen)?.times ?? 0) + 1;
  const others = uses.filter((known) => known.amountFen !== amountFen);
  if (others.length < MOST_AMOUNTS) return [{ amountFen, times }, ...others];
  const least = Math.min(...others.map((known) => known.times));
  const rarest = others.map((known) => known.times).lastIndexOf(least);
  return [{ amountFen, times }, ...others.filter((_, index) => index !== rarest)];
}

/** The amounts to offer, fen, smallest first: the most used here, filled up with round ones. */
export function quickAmounts(uses: readonly AmountUse[]): readonly number[] {
  const usual = uses
    .filter(({ times }) => times >= USUAL_TIMES)
    .sort((one, other) => other.times - one.times)
    .map(({ amountFen }) => amountFen);
  const offered = [...new Set([...usual, ...FIRST_FEN])].slice(0, OFFERED);
  return offered.sort((one, other) => one - other);
}
