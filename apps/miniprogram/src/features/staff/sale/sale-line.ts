/** What goods are, as far as earning is concerned; the names are the server's. */
export const CATEGORIES = ['default', 'fresh', 'luxury'] as const;
export type Category = (typeof CATEGORIES)[number];

/** The most of one thing on one line, and the most lines of a sale (contract). */
export const MOST_PIECES = 99;
export const MOST_LINES = 200;

/** A line being rung up. `amountFen` is for all its pieces together, discounts off. */
export interface SaleLine {
  /** Only for the screen; the receipt numbers its lines from 1 in their final order. */
  readonly id: number;
  readonly category: Category;
  readonly quantity: number;
  readonly amountFen: number;
}

export function sumFen(lines: readonly { readonly amountFen: number }[]): number {
  return lines.reduce((sum, line) => sum + line.amountFen, 0);
}

/** The lines as the server takes them; `lineId` is the number that stands on the receipt. */
export function linesInput(lines: readonly SaleLine[]) {
  return lines.map(({ category, quantity, amountFen }, index) => ({
    lineId: String(index + 1),
    category,
    quantity,
    amountFen,
  }));
}
