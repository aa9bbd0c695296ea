import { type Fen, fen, type Points, points, type StaffId } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import {
  accountClosedAt,
  clawBackPoints,
  pointsBalance,
  returnPoints,
  settleClosedAccount,
} from '../ledger/index.js';
import { type Sale, type SaleLine, type SaleVoucher, saleLines, sales } from '../sales/index.js';
import { subtractTierPoints } from '../tiers/index.js';
import { returnVoucher } from '../vouchers/index.js';
import { type LineRefund, refundOfLine } from './line-refund.js';
import type { SaleRefundId } from './sale-refund.js';
import { saleRefundLines, saleRefunds } from './sale-refund.table.js';

/** What a transaction of the ledger names as its cause. */
const REFUND_SOURCE = 'SALE_REFUND';

export interface LineToRefund {
  readonly line: SaleLine;
  /** 1 to what is left of the line. */
  readonly refundFen: Fen;
}

export interface RefundToBook {
  readonly sale: Sale;
  readonly vouchers: readonly SaleVoucher[];
  readonly lines: readonly LineToRefund[];
  readonly staffId: StaffId;
  readonly graceDays: number;
}

/**
 * Books a refund: points paid go back to their lots first, then earned points are clawed back; what is
 * missing becomes debt (product rules, "Refunds and debt"). Of an account closed since, nothing is kept.
 */
export function bookRefund(rows: CommandRows, moment: Moment, refund: RefundToBook): SaleRefundId {
  const { sale, lines, staffId } = refund;
  const id = moment.newId<SaleRefundId>();
  const parts = lines.map(({ line, refundFen }) => refundOfLine(line, refundFen));
  const total = totalOf(parts);
  giveBack(rows, moment, id, refund, total.pointsReturned);
  clawBack(rows, moment, id, refund, total.pointsClawedBack);
  if (accountClosedAt(rows, sale.memberId) !== null) {
    settleClosedAccount(rows, moment, sale.memberId, { type: REFUND_SOURCE, id });
  }
  const refundedFen = fen(sale.refundedFen + total.refundedFen);
  rows.put(sales, { ...sale, refundedFen });
  rows.insert(saleRefunds, {
    ...total,
    id,
    saleId: sale.id,
    storeId: sale.storeId,
    memberId: sale.memberId,
    staffId,
    businessDate: moment.businessDate,
    recordedAt: moment.now,
    debtAfter: pointsBalance(rows, moment, sale.memberId).debt,
    ...vouchersBack(rows, moment, refund, refundedFen),
  });
  for (const [i, { line, refundFen }] of lines.entries()) {
    rows.put(saleLines, { ...line, refundedFen: fen(line.refundedFen + refundFen) });
    const part = parts[i];
    if (part !== undefined) {
      rows.insert(saleRefundLines, { refundId: id, lineNumber: line.lineNumber, ...part });
    }
  }
  return id;
}

function totalOf(parts: readonly LineRefund[]): LineRefund {
  const sum = (of: keyof LineRefund) => parts.reduce((all, part) => all + part[of], 0);
  return {
    refundedFen: fen(sum('refundedFen')),
    voucherFen: fen(sum('voucherFen')),
    cashFen: fen(sum('cashFen')),
    pointsReturned: points(sum('pointsReturned')),
    pointsClawedBack: points(sum('pointsClawedBack')),
  };
}

/** A voucher is whole or not at all: it comes back with the last fen of the sale. */
function vouchersBack(
  rows: CommandRows,
  moment: Moment,
  { sale, vouchers }: RefundToBook,
  refundedFen: Fen,
): { readonly vouchersReturned: number; readonly vouchersLapsed: number } {
  const whole = refundedFen === sale.grossFen;
  const back = (whole ? vouchers : []).map(({ voucherId }) =>
    returnVoucher(rows, moment, { memberId: sale.memberId, voucherId, saleId: sale.id }),
  );
  const vouchersReturned = back.filter((how) => how === 'RETURNED').length;
  return { vouchersReturned, vouchersLapsed: back.length - vouchersReturned };
}

const causedBy = (id: SaleRefundId, { sale }: RefundToBook) => ({
  memberId: sale.memberId,
  source: { type: REFUND_SOURCE, id },
  facts: { storeId: sale.storeId, receiptNumber: sale.receiptNumber },
});

/** A refund is the merchant's doing: points whose date has passed meanwhile live on for the days of grace. */
function giveBack(
  rows: CommandRows,
  moment: Moment,
  id: SaleRefundId,
  refund: RefundToBook,
  returned: Points,
): void {
  const { spendTransactionId } = refund.sale;
  if (returned > 0 && spendTransactionId !== null) {
    returnPoints(rows, moment, {
      ...causedBy(id, refund),
      transactionId: spendTransactionId,
      points: returned,
      kind: 'POINTS_PAYMENT_REFUND',
      redeemedFor: 'PAYMENT',
      whenLapsed: { kind: 'GRACE', days: refund.graceDays },
    });
  }
}

function clawBack(
  rows: CommandRows,
  moment: Moment,
  id: SaleRefundId,
  refund: RefundToBook,
  clawedBack: Points,
): void {
  const { earnTransactionId, memberId, businessDate: purchasedOn } = refund.sale;
  if (clawedBack > 0 && earnTransactionId !== null) {
    clawBackPoints(rows, moment, {
      ...causedBy(id, refund),
      transactionId: earnTransactionId,
      points: clawedBack,
      kind: 'PURCHASE_REFUND',
      issuedFrom: 'PURCHASE',
    });
    subtractTierPoints(rows, { memberId, purchasedOn, clawedBack });
  }
}
