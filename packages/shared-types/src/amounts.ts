import type { Brand } from './brand.js';

/** Whole points, |x| <= 2^53 - 1; the sign says in (+) or out (-). */
export type Points = Brand<number, 'Points'>;

/** Money in fen (1/100 yuan), a whole number. */
export type Fen = Brand<number, 'Fen'>;

/** Basis points: 10,000 is one whole. */
export type BasisPoints = number;

export const BASIS_POINTS_PER_WHOLE = 10_000;

function wholeNumber(value: number, unit: string): number {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is not a whole number of ${unit}`);
  }
  return value;
}

/** @throws RangeError when `value` is fractional or outside the exact integers. */
export const points = (value: number): Points => wholeNumber(value, 'points') as Points;

/** @throws RangeError when `value` is fractional or outside the exact integers. */
export const fen = (value: number): Fen => wholeNumber(value, 'fen') as Fen;

export const NO_POINTS = points(0);
export const NO_FEN = fen(0);
