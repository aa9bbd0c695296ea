import { type Fen, fen, type Points, points } from '@huiji/shared-types';

/** A sold line and what has been refunded of it so far. */
export interface RefundableLine {
  readonly amountFen: Fen;
  readonly pointsPaid: Points;
  /** Value of the points paid, in fen. */
  readonly pointsFen: Fen;
  readonly pointsEarned: Points;
  readonly refundedFen: Fen;
}

/** What one refund of a line moves. */
export interface LineRefund {
  readonly refundedFen: Fen;
  /** What is handed back in money. */
  readonly cashFen: Fen;
  readonly pointsReturned: Points;
  readonly pointsClawedBack: Points;
}

/** The part of `whole` that belongs to the first `refunded` fen of a line: floor(whole x refunded / amount). */
const partOf = (whole: number, refunded: number, amount: number): number =>
  Number((BigInt(whole) * BigInt(refunded)) / BigInt(amount));

/**
 * A refund of `refundFen` (1 to what is left) of a line. Points returned are floor(points paid x refunded
 * so far / amount) less what was returned before; points clawed back and the value of points given back
 * likewise, so any way of splitting a refund sums to the original (product rules, "Refunds and debt").
 */
export function refundOfLine(line: RefundableLine, refundFen: Fen): LineRefund {
  const before = line.refundedFen;
  const after = before + refundFen;
  const share = (whole: number): number =>
    partOf(whole, after, line.amountFen) - partOf(whole, before, line.amountFen);
  return {
    refundedFen: refundFen,
    cashFen: fen(refundFen - share(line.pointsFen)),
    pointsReturned: points(share(line.pointsPaid)),
    pointsClawedBack: points(share(line.pointsEarned)),
  };
}
