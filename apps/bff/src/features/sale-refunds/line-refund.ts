import { type Fen, fen, type Points, points } from '@huiji/shared-types';

/** A sold line and what has been refunded of it so far. */
export interface RefundableLine {
  readonly amountFen: Fen;
  /** What vouchers took off it. */
  readonly voucherFen: Fen;
  readonly pointsPaid: Points;
  /** Value of the points paid, in fen. */
  readonly pointsFen: Fen;
  readonly pointsEarned: Points;
  readonly refundedFen: Fen;
}

/** What one refund of a line moves. */
export interface LineRefund {
  readonly refundedFen: Fen;
  /** What vouchers had paid; handed back to nobody. */
  readonly voucherFen: Fen;
  /** What is handed back in money. */
  readonly cashFen: Fen;
  readonly pointsReturned: Points;
  readonly pointsClawedBack: Points;
}

/** The part of `whole` that belongs to the first `refunded` of `amount`: floor(whole x refunded / amount). */
const partOf = (whole: number, refunded: number, amount: number): number =>
  amount === 0 ? 0 : Number((BigInt(whole) * BigInt(refunded)) / BigInt(amount));

/** What of the first `refunded` fen of a line was paid how, in the stacking order: vouchers, points, money. */
function paidBy(line: RefundableLine, refunded: number) {
  const { amountFen, voucherFen, pointsFen } = line;
  const byVouchers = partOf(voucherFen, refunded, amountFen);
  const rest = refunded - byVouchers;
  const byPoints = partOf(pointsFen, rest, amountFen - voucherFen);
  return { byVouchers, inMoney: rest - byPoints };
}

/**
 * A refund of `refundFen` (1 to what is left) of a line. Points returned are floor(points paid x refunded
 * so far / amount) less what was returned before; points clawed back, and what was paid by vouchers and in
 * money, likewise, so any way of splitting a refund sums to the original (product rules, "Refunds and debt").
 */
export function refundOfLine(line: RefundableLine, refundFen: Fen): LineRefund {
  const before = line.refundedFen;
  const after = before + refundFen;
  const share = (whole: number): number =>
    partOf(whole, after, line.amountFen) - partOf(whole, before, line.amountFen);
  const [earlier, now] = [paidBy(line, before), paidBy(line, after)];
  return {
    refundedFen: refundFen,
    voucherFen: fen(now.byVouchers - earlier.byVouchers),
    cashFen: fen(now.inMoney - earlier.inMoney),
    pointsReturned: points(share(line.pointsPaid)),
    pointsClawedBack: points(share(line.pointsEarned)),
  };
}
