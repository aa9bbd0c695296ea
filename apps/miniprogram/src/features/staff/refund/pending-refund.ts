/** Part of a line to be refunded, fen. */
export interface RefundPart {
  readonly lineId: string;
  readonly amountFen: number;
}

/** One attempt to book a refund; it keeps its key and its content until the server has answered. */
export interface PendingRefund {
  readonly key: string;
  readonly receiptNumber: string;
  /** null: all that is left. */
  readonly lines: readonly RefundPart[] | null;
}
