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
import { commandTable } from '../../platform/commands/index.js';

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
  /** What is handed back in money. */
  readonly cashFen: Fen;
  readonly pointsReturned: Points;
  /** What became debt is part of it. */
  readonly pointsClawedBack: Points;
  readonly debtAfter: Points;
}

export const saleRefunds = commandTable<SaleRefund>({
  name: 'sale_refund',
  rank: 202,
  columns: {
    id: ['id', 'text'],
    saleId: ['sale_id', 'text'],
    storeId: ['store_id', 'text'],
    memberId: ['member_id', 'text'],
    staffId: ['staff_id', 'text'],
    businessDate: ['business_date', 'date'],
    recordedAt: ['recorded_at', 'integer'],
    refundedFen: ['refunded_fen', 'integer'],
    cashFen: ['cash_fen', 'integer'],
    pointsReturned: ['points_returned', 'integer'],
    pointsClawedBack: ['points_clawed_back', 'integer'],
    debtAfter: ['debt_after', 'integer'],
  },
  key: ['id'],
  lock: false,
});

/** What a refund took of one line of the sale. */
export interface SaleRefundLine {
  readonly refundId: SaleRefundId;
  readonly lineNumber: number;
  readonly refundedFen: Fen;
  readonly cashFen: Fen;
  readonly pointsReturned: Points;
  readonly pointsClawedBack: Points;
}

export const saleRefundLines = commandTable<SaleRefundLine>({
  name: 'sale_refund_line',
  rank: 203,
  columns: {
    refundId: ['refund_id', 'text'],
    lineNumber: ['line_number', 'integer'],
    refundedFen: ['refunded_fen', 'integer'],
    cashFen: ['cash_fen', 'integer'],
    pointsReturned: ['points_returned', 'integer'],
    pointsClawedBack: ['points_clawed_back', 'integer'],
  },
  key: ['refundId', 'lineNumber'],
  lock: false,
});
