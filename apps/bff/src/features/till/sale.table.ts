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
} from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';
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
  readonly pointsPaid: Points;
  /** Value of the points paid, in fen. */
  readonly pointsFen: Fen;
  readonly pointsEarned: Points;
  readonly refundedFen: Fen;
}

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
    pointsPaid: ['points_paid', 'integer'],
    pointsFen: ['points_fen', 'integer'],
    pointsEarned: ['points_earned', 'integer'],
    refundedFen: ['refunded_fen', 'integer'],
  },
  key: ['saleId', 'lineNumber'],
  lock: false,
});
