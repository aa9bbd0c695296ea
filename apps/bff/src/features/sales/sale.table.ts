import { commandTable } from '../../platform/commands/index.js';
import type { Sale, SaleLine, SaleVoucher } from './sale.js';

/** Guarded by the member's ledger row; the key makes a receipt number of a store unique. */
export const sales = commandTable<Sale>({
  name: 'sale',
  rank: 200,
  columns: {
    storeId: ['store_id', 'text'],
    receiptNumber: ['receipt_number', 'text'],
    id: ['id', 'text'],
    memberId: ['member_id', 'text'],
    tillSessionId: ['till_session_id', 'text'],
    staffId: ['staff_id', 'text'],
    businessDate: ['business_date', 'date'],
    occurredAt: ['occurred_at', 'integer'],
    recordedAt: ['recorded_at', 'integer'],
    grossFen: ['gross_fen', 'integer'],
    voucherFen: ['voucher_fen', 'integer'],
    pointsSpent: ['points_spent', 'integer'],
    pointsValueFen: ['points_value_fen', 'integer'],
    payableFen: ['payable_fen', 'integer'],
    pointsEarned: ['points_earned', 'integer'],
    breakdown: ['breakdown', 'json'],
    earnRuleVersion: ['earn_rule_version', 'text'],
    availableAfter: ['available_after', 'integer'],
    spendTransactionId: ['spend_transaction_id', 'text'],
    earnTransactionId: ['earn_transaction_id', 'text'],
    refundedFen: ['refunded_fen', 'integer'],
  },
  key: ['storeId', 'receiptNumber'],
  lock: false,
});

/** Guarded by the member's ledger row. */
export const saleLines = commandTable<SaleLine>({
  name: 'sale_line',
  rank: 201,
  columns: {
    saleId: ['sale_id', 'text'],
    lineNumber: ['line_number', 'integer'],
    lineId: ['line_id', 'text'],
    category: ['category', 'text'],
    name: ['name', 'text'],
    quantity: ['quantity', 'integer'],
    amountFen: ['amount_fen', 'integer'],
    voucherFen: ['voucher_fen', 'integer'],
    pointsPaid: ['points_paid', 'integer'],
    pointsFen: ['points_fen', 'integer'],
    pointsEarned: ['points_earned', 'integer'],
    refundedFen: ['refunded_fen', 'integer'],
  },
  key: ['saleId', 'lineNumber'],
  lock: false,
});

/** Guarded by the member's ledger row. */
export const saleVouchers = commandTable<SaleVoucher>({
  name: 'sale_voucher',
  rank: 204,
  columns: {
    saleId: ['sale_id', 'text'],
    position: ['position', 'integer'],
    voucherId: ['voucher_id', 'text'],
    kindId: ['kind_id', 'text'],
    takenFen: ['taken_fen', 'integer'],
  },
  key: ['saleId', 'position'],
  lock: false,
});
