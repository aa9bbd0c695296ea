import type {
  BusinessDate,
  Fen,
  Instant,
  LedgerTransactionId,
  MemberId,
  Points,
  SaleId,
  StaffId,
  StoreId,
  TillSessionId,
  VoucherId,
  VoucherKindId,
} from '@huiji/shared-types';
import type { EarnedPart } from '../earning/index.js';

/** A booked receipt. Only `refundedFen` ever changes. */
export interface Sale {
  readonly storeId: StoreId;
  readonly receiptNumber: string;
  readonly id: SaleId;
  readonly memberId: MemberId;
  readonly tillSessionId: TillSessionId;
  readonly staffId: StaffId;
  readonly businessDate: BusinessDate;
  /** When the till says it happened, for display. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly grossFen: Fen;
  readonly voucherFen: Fen;
  readonly pointsSpent: Points;
  readonly pointsValueFen: Fen;
  readonly payableFen: Fen;
  readonly pointsEarned: Points;
  /** Adds up to `pointsEarned`. */
  readonly breakdown: readonly EarnedPart[];
  /** Names the settings by which the points were earned. */
  readonly earnRuleVersion: string;
  readonly availableAfter: Points;
  readonly spendTransactionId: LedgerTransactionId | null;
  readonly earnTransactionId: LedgerTransactionId | null;
  readonly refundedFen: Fen;
}

/** A line of a sale. Only `refundedFen` ever changes. */
export interface SaleLine {
  readonly saleId: SaleId;
  /** From 0, in the order of the receipt. */
  readonly lineNumber: number;
  /** What the till calls the line. */
  readonly lineId: string;
  readonly category: string;
  readonly name: string | null;
  readonly quantity: number;
  readonly amountFen: Fen;
  /** What vouchers took off it. */
  readonly voucherFen: Fen;
  readonly pointsPaid: Points;
  /** Value of the points paid, in fen. */
  readonly pointsFen: Fen;
  readonly pointsEarned: Points;
  readonly refundedFen: Fen;
}

/** A voucher that a sale took; never changes, also when a refund gives the voucher back. */
export interface SaleVoucher {
  readonly saleId: SaleId;
  /** From 0, in the order in which they came off. */
  readonly position: number;
  readonly voucherId: VoucherId;
  readonly kindId: VoucherKindId;
  /** What it took off the sale. */
  readonly takenFen: Fen;
}
