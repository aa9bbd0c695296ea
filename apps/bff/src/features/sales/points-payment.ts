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

/** Money of a sale that points may pay: floor(gross x share / 10000) fen, and never more than the sale. */
const payableByPoints = (gross: Fen, maxPointsShareBps: BasisPoints): bigint => {
  const share = Math.min(maxPointsShareBps, BASIS_POINTS_PER_WHOLE);
  return (BigInt(gross) * BigInt(share)) / BigInt(BASIS_POINTS_PER_WHOLE);
};

/** Whether a sale allows so many points: their value may not exceed the share that points may pay. */
export const mayPayWithPoints = (
  spent: Points,
  gross: Fen,
  { pointsPerYuan, maxPointsShareBps }: PointsPaymentSettings,
): boolean => fenFor(spent, pointsPerYuan) <= payableByPoints(gross, maxPointsShareBps);

/** The fewest points that pay as much of a sale as points may; whether the member has them is another question. */
export function maxPointsToSpend(
  gross: Fen,
  { pointsPerYuan, maxPointsShareBps }: PointsPaymentSettings,
): Points {
  const perYuan = BigInt(pointsPerYuan);
  const limit = payableByPoints(gross, maxPointsShareBps);
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

/** Splits the points paid and their value over the lines by amount: largest remainder, ties to the earlier line. */
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
