/** Rows that share what would otherwise be one row that everybody waits for. */
export const MOST_STRIPES = 16;

/** So many pieces make a row of their own worth while. */
const PIECES_PER_STRIPE = 25;

/** How many rows the stock of a prize is parted into. */
export const stripesFor = (stock: number): number =>
  Math.min(MOST_STRIPES, Math.max(1, Math.floor(stock / PIECES_PER_STRIPE)));

/** Parts `amount` as evenly as whole numbers allow, the larger parts first. */
export const evenParts = (amount: number, parts: number): number[] =>
  Array.from(
    { length: parts },
    (_, i) => Math.floor(amount / parts) + (i < amount % parts ? 1 : 0),
  );

/** So many spins in a row are led to the same rows. */
const RUN = 32;

/**
 * Leads spins that come together to the same row, and those after them to the next: what is booked in one
 * transaction locks few rows, and the transaction beside it others.
 */
export class StripeTurns {
  private turn: number;

  /** @param start where this process begins, so that several do not go in step */
  constructor(start: number) {
    this.turn = start * RUN;
  }

  /** @returns one of `candidates`; null when there is none */
  choose<Candidate>(candidates: readonly Candidate[]): Candidate | null {
    this.turn = (this.turn + 1) % (RUN * MOST_STRIPES);
    return candidates[Math.floor(this.turn / RUN) % candidates.length] ?? null;
  }
}
