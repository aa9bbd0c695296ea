import type { Fen, SaleId } from '@huiji/shared-types';
import { fen } from '@huiji/shared-types';
import {
  type Command,
  type CommandRows,
  type Decision,
  done,
  type Moment,
  type RowRequest,
  refused,
  rowsOf,
} from '../../platform/commands/index.js';
import { ledgerRows, undoRows } from '../ledger/index.js';
import {
  type Clerk,
  type Sale,
  type SaleLine,
  type SaleVoucher,
  saleLines,
  sales,
} from '../sales/index.js';
import { tierRows } from '../tiers/index.js';
import { voucherRows } from '../vouchers/index.js';
import { bookRefund, type LineToRefund } from './book-refund.js';
import type { SaleRefundId } from './sale-refund.js';

/** Part of a line's amount to refund. */
export interface RefundRequestLine {
  readonly lineId: string;
  readonly amountFen: Fen;
}

export type RefundOutcome =
  | { readonly outcome: 'REFUNDED'; readonly refundId: SaleRefundId; readonly saleId: SaleId }
  | { readonly outcome: 'NOT_REFUNDABLE'; readonly refundableFen: Fen };

export interface RefundOrder {
  readonly idempotency: Command<RefundOutcome>['idempotency'];
  readonly clerk: Clerk;
  /** As booked; null when the store has no such receipt. */
  readonly sale: Pick<
    Sale,
    'id' | 'receiptNumber' | 'memberId' | 'spendTransactionId' | 'earnTransactionId'
  > | null;
  /** What the sale took. */
  readonly vouchers: readonly SaleVoucher[];
  /** Null refunds all that is left. */
  readonly lines: readonly RefundRequestLine[] | null;
  /** Days that points live on which come back after their date. */
  readonly graceDays: number;
}

/** Refunds a sale of the clerk's store in whole or in part: points returned first, then clawed back; vouchers when nothing is left. */
export function refundSaleCommand(order: RefundOrder): Command<RefundOutcome> {
  const { clerk, sale, vouchers } = order;
  return {
    operation: 'refundSale',
    caller: `staff:${clerk.staffId}`,
    idempotency: order.idempotency,
    plan: sale === null ? [] : saleRows(clerk, sale, vouchers),
    decide: (rows, moment) => decide(order, rows, moment),
  };
}

function saleRows(
  clerk: Clerk,
  sale: NonNullable<RefundOrder['sale']>,
  vouchers: RefundOrder['vouchers'],
): RowRequest[] {
  const transactions = [sale.spendTransactionId, sale.earnTransactionId];
  return [
    rowsOf(sales, [clerk.storeId, sale.receiptNumber]),
    rowsOf(saleLines, [sale.id]),
    ...ledgerRows(sale.memberId, { lots: 'ALL' }),
    ...transactions.flatMap((id) => (id === null ? [] : [undoRows(id)])),
    ...tierRows(sale.memberId),
    ...vouchers.map(({ voucherId }) => voucherRows(sale.memberId, voucherId)),
  ];
}

function decide(
  { clerk, sale: known, vouchers, lines: requested, graceDays }: RefundOrder,
  rows: CommandRows,
  moment: Moment,
): Decision<RefundOutcome> {
  const sale = known === null ? undefined : rows.get(sales, [clerk.storeId, known.receiptNumber]);
  if (sale === undefined) {
    return refused({ outcome: 'NOT_REFUNDABLE', refundableFen: fen(0) });
  }
  const lines = linesToRefund(rows.list(saleLines, [sale.id]), requested);
  if (lines === null) {
    const refundableFen = fen(sale.grossFen - sale.refundedFen);
    return refused({ outcome: 'NOT_REFUNDABLE', refundableFen });
  }
  const { staffId } = clerk;
  const refundId = bookRefund(rows, moment, { sale, vouchers, lines, staffId, graceDays });
  return done({ outcome: 'REFUNDED', refundId, saleId: sale.id });
}

const leftOf = (line: SaleLine): Fen => fen(line.amountFen - line.refundedFen);

/** The lines with what to refund of each; null when a line is unknown, has less left, or nothing is left at all. */
function linesToRefund(
  sold: readonly SaleLine[],
  requested: readonly RefundRequestLine[] | null,
): LineToRefund[] | null {
  const byId = new Map(sold.map((line) => [line.lineId, line]));
  const wanted =
    requested ?? sold.map((line) => ({ lineId: line.lineId, amountFen: leftOf(line) }));
  const lines = wanted
    .filter(({ amountFen }) => amountFen > 0)
    .flatMap(({ lineId, amountFen }) => {
      const line = byId.get(lineId);
      return line === undefined || amountFen > leftOf(line) ? [] : [{ line, refundFen: amountFen }];
    });
  const complete = lines.length === wanted.filter(({ amountFen }) => amountFen > 0).length;
  return complete && lines.length > 0 ? lines : null;
}
