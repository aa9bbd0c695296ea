import type { SalePartsFragment } from '@/generated/graphql';

/** A line of a booked sale, with what has been refunded of it on this device. */
export interface ReceiptLine {
  readonly lineId: string;
  readonly category: string;
  readonly quantity: number;
  readonly amountFen: number;
  readonly refundedFen: number;
}

/** A booked sale as this device remembers it. Amounts in fen, `at` in epoch ms. */
export interface SaleReceipt {
  readonly receiptNumber: string;
  readonly storeId: string;
  readonly storeName: string;
  readonly at: number;
  readonly memberName: string;
  readonly grossFen: number;
  /** In the order in which they came off. */
  readonly vouchers: readonly TakenVoucher[];
  readonly pointsSpent: number;
  readonly pointsValueFen: number;
  readonly payableFen: number;
  readonly pointsEarned: number;
  readonly breakdown: readonly { readonly title: string; readonly points: number }[];
  readonly availableAfter: number;
  readonly refundedFen: number;
  /** Empty when the sale was not rung up on this device. */
  readonly lines: readonly ReceiptLine[];
}

/** What a voucher took off a sale, fen. */
export interface TakenVoucher {
  readonly title: string;
  readonly takenFen: number;
}

type SoldLine = Omit<ReceiptLine, 'refundedFen'>;

/** The receipt of a sale that the server has booked. */
export function receiptOf(sale: SalePartsFragment, lines: readonly SoldLine[]): SaleReceipt {
  return {
    receiptNumber: sale.receiptNumber,
    storeId: sale.store.id,
    storeName: sale.store.name,
    at: Date.parse(sale.occurredAt),
    memberName: sale.member.maskedNickname,
    grossFen: sale.grossFen,
    vouchers: sale.vouchers.map(({ title, takenFen }) => ({ title, takenFen })),
    pointsSpent: sale.pointsSpent,
    pointsValueFen: sale.pointsValueFen,
    payableFen: sale.payableFen,
    pointsEarned: sale.pointsEarned,
    breakdown: sale.breakdown.map(({ title, points }) => ({ title, points })),
    availableAfter: sale.availableAfter,
    refundedFen: sale.refundedFen,
    lines: lines.map((line) => ({ ...line, refundedFen: 0 })),
  };
}
