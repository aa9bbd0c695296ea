import type {
  BusinessDate,
  Fen,
  Id,
  Instant,
  MemberId,
  Points,
  SaleId,
  StaffId,
  StoreId,
} from '@huiji/shared-types';

export type SaleRefundId = Id<'SaleRefundId'>;

/** One refund of a sale, in whole or in part; never changes. */
export interface SaleRefund {
  readonly id: SaleRefundId;
  readonly saleId: SaleId;
  readonly storeId: StoreId;
  readonly memberId: MemberId;
  readonly staffId: StaffId;
  readonly businessDate: BusinessDate;
  readonly recordedAt: Instant;
  readonly refundedFen: Fen;
  /** What vouchers had paid of it; handed back to nobody. */
  readonly voucherFen: Fen;
  /** What is handed back in money. */
  readonly cashFen: Fen;
  readonly pointsReturned: Points;
  /** What became debt is part of it. */
  readonly pointsClawedBack: Points;
  readonly debtAfter: Points;
  /** Vouchers that the member can use again, now that nothing of the sale is left. */
  readonly vouchersReturned: number;
  /** Those that have lapsed meanwhile. */
  readonly vouchersLapsed: number;
}

/** What a refund took of one line of the sale. */
export interface SaleRefundLine {
  readonly refundId: SaleRefundId;
  readonly lineNumber: number;
  readonly refundedFen: Fen;
  readonly voucherFen: Fen;
  readonly cashFen: Fen;
  readonly pointsReturned: Points;
  readonly pointsClawedBack: Points;
}
