import {
  BASIS_POINTS_PER_WHOLE,
  type BasisPoints,
  type Fen,
  fen,
  type Points,
  points,
} from '@huiji/shared-types';
import { splitByWeight } from '../../platform/arithmetic/apportion.js';

const FEN_PER_YUAN = 100n;

/** How points are worth money at the till. */
export interface PointsPaymentSettings {
  readonly pointsPerYuan: number;
  /** Share of a sale that points may pay. */
  readonly maxPointsShareBps: BasisPoints;
}

const fenFor = (spent: Points, pointsPerYuan: number): bigint =>
  (BigInt(spent) * FEN_PER_YUAN) / BigInt(pointsPerYuan);

/** Money that points are worth: floor(points x 100 / pointsPerYuan) fen (product rules, "Value and time"). */
export const valueOfPoints = (spent: Points, pointsPerYuan: number): Fen =>
  fen(Number(fenFor(spent, pointsPerYuan)));

/** What a sale comes to, and what vouchers have taken off it before points pay. */
export interface AmountToPay {
  readonly grossFen: Fen;
  readonly voucherFen: Fen;
}

const leftByVouchers = ({ grossFen, voucherFen }: AmountToPay): number => grossFen - voucherFen;

/** Money of a sale that points may pay: floor(gross x share / 10000) fen, and never more than vouchers left. */
const payableByPoints = (amount: AmountToPay, maxPointsShareBps: BasisPoints): bigint => {
  const share = Math.min(maxPointsShareBps, BASIS_POINTS_PER_WHOLE);
  const most = (BigInt(amount.grossFen) * BigInt(share)) / BigInt(BASIS_POINTS_PER_WHOLE);
  const left = BigInt(leftByVouchers(amount));
  return most < left ? most : left;
};

/** Whether a sale allows so many points: their value may not exceed what points may pay of it. */
export const mayPayWithPoints = (
  spent: Points,
  amount: AmountToPay,
  { pointsPerYuan, maxPointsShareBps }: PointsPaymentSettings,
): boolean =>
  spent === 0 ||
  (leftByVouchers(amount) > 0 &&
    fenFor(spent, pointsPerYuan) <= payableByPoints(amount, maxPointsShareBps));

/** The fewest points that pay as much of a sale as points may; whether the member has them is another question. */
export function maxPointsToSpend(
  amount: AmountToPay,
  { pointsPerYuan, maxPointsShareBps }: PointsPaymentSettings,
): Points {
  const perYuan = BigInt(pointsPerYuan);
  const limit = payableByPoints(amount, maxPointsShareBps);
  const firstTooMany = ceilDivide((limit + 1n) * perYuan, FEN_PER_YUAN);
  const bestValue = ((firstTooMany - 1n) * FEN_PER_YUAN) / perYuan;
  return points(Number(ceilDivide(bestValue * perYuan, FEN_PER_YUAN)));
}

const ceilDivide = (numerator: bigint, denominator: bigint): bigint =>
  (numerator + denominator - 1n) / denominator;

/** What points pay of each line. */
export interface LinePayment {
  readonly pointsPaid: Points;
  /** Value of the points on this line, in fen. */
  readonly pointsFen: Fen;
}

/**
 * Splits the points paid and their value over the lines by amount: largest remainder, ties to the earlier line.
 * @param amounts what vouchers left of each line, so that none pays more than it costs
 */
export function splitPointsPayment(
  spent: Points,
  amounts: readonly Fen[],
  pointsPerYuan: number,
): LinePayment[] {
  const pointsPaid = splitByWeight(spent, amounts);
  const pointsFen = splitByWeight(valueOfPoints(spent, pointsPerYuan), amounts);
  return amounts.map((_, line) => ({
    pointsPaid: points(pointsPaid[line] ?? 0),
    pointsFen: fen(pointsFen[line] ?? 0),
  }));
}
