import type { SaleReceipt } from './sale-receipt';

/** How many receipts a device remembers. */
export const MOST_RECEIPTS = 50;

export type ReceiptHistory = readonly SaleReceipt[];

/** The history with one receipt more, newest first; a receipt known already is replaced. */
export function remember(history: ReceiptHistory, receipt: SaleReceipt): ReceiptHistory {
  const others = history.filter((known) => !isSame(known, receipt));
  return [receipt, ...others].slice(0, MOST_RECEIPTS);
}

/** The receipt of that number, if it was rung up here and for this store. */
export function recall(
  history: ReceiptHistory,
  receiptNumber: string,
  storeId: string,
): SaleReceipt | undefined {
  return history.find((known) => isSame(known, { receiptNumber, storeId }));
}

export interface RefundedPart {
  readonly receiptNumber: string;
  readonly storeId: string;
  /** Fen by line id; null when all that was left has been refunded. */
  readonly byLine: Readonly<Record<string, number>> | null;
  /** What the server says has been refunded of the whole sale by now, fen. */
  readonly refundedFen: number;
}

/** The history after a refund, so that the next one offers only what is left. */
export function noteRefund(history: ReceiptHistory, part: RefundedPart): ReceiptHistory {
  return history.map((receipt) => {
    if (!isSame(receipt, part)) return receipt;
    const lines = receipt.lines.map((line) => ({
      ...line,
      refundedFen:
        part.byLine === null
          ? line.amountFen
          : Math.min(line.amountFen, line.refundedFen + (part.byLine[line.lineId] ?? 0)),
    }));
    return { ...receipt, lines, refundedFen: part.refundedFen };
  });
}

interface ReceiptName {
  readonly receiptNumber: string;
  readonly storeId: string;
}

function isSame(one: ReceiptName, other: ReceiptName): boolean {
  return one.receiptNumber === other.receiptNumber && one.storeId === other.storeId;
}
