import { commandTable } from '../../platform/commands/index.js';
import type { SaleRefund, SaleRefundLine } from './sale-refund.js';

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
    voucherFen: ['voucher_fen', 'integer'],
    cashFen: ['cash_fen', 'integer'],
    pointsReturned: ['points_returned', 'integer'],
    pointsClawedBack: ['points_clawed_back', 'integer'],
    debtAfter: ['debt_after', 'integer'],
    vouchersReturned: ['vouchers_returned', 'integer'],
    vouchersLapsed: ['vouchers_lapsed', 'integer'],
  },
  key: ['id'],
  lock: false,
});

export const saleRefundLines = commandTable<SaleRefundLine>({
  name: 'sale_refund_line',
  rank: 203,
  columns: {
    refundId: ['refund_id', 'text'],
    lineNumber: ['line_number', 'integer'],
    refundedFen: ['refunded_fen', 'integer'],
    voucherFen: ['voucher_fen', 'integer'],
    cashFen: ['cash_fen', 'integer'],
    pointsReturned: ['points_returned', 'integer'],
    pointsClawedBack: ['points_clawed_back', 'integer'],
  },
  key: ['refundId', 'lineNumber'],
  lock: false,
});
