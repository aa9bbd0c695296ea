import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

@Entity('sale')
@Index('sale_member', ['memberId', 'recordedAt', 'id'])
export class SaleEntity {
  @PrimaryColumn({ name: 'store_id', ...idColumn })
  storeId: string;

  @PrimaryColumn({ name: 'receipt_number', ...textColumn(64) })
  receiptNumber: string;

  @Index('sale_id', { unique: true })
  @Column({ ...idColumn })
  id: string;

  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ name: 'till_session_id', ...idColumn })
  tillSessionId: string;

  @Column({ name: 'staff_id', ...idColumn })
  staffId: string;

  @Column({ name: 'business_date', type: 'date' })
  businessDate: string;

  @Column({ name: 'occurred_at', ...wholeNumberColumn })
  occurredAt: number;

  @Column({ name: 'recorded_at', ...wholeNumberColumn })
  recordedAt: number;

  @Column({ name: 'gross_fen', ...wholeNumberColumn })
  grossFen: number;

  @Column({ name: 'voucher_fen', ...wholeNumberColumn })
  voucherFen: number;

  @Column({ name: 'points_spent', ...wholeNumberColumn })
  pointsSpent: number;

  @Column({ name: 'points_value_fen', ...wholeNumberColumn })
  pointsValueFen: number;

  @Column({ name: 'payable_fen', ...wholeNumberColumn })
  payableFen: number;

  @Column({ name: 'points_earned', ...wholeNumberColumn })
  pointsEarned: number;

  @Column({ type: 'json' })
  breakdown: unknown;

  @Column({ name: 'earn_rule_version', ...codeColumn(16), type: 'char' })
  earnRuleVersion: string;

  @Column({ name: 'available_after', ...wholeNumberColumn })
  availableAfter: number;

  @Column({ name: 'spend_transaction_id', ...idColumn, nullable: true })
  spendTransactionId: string | null;

  @Column({ name: 'earn_transaction_id', ...idColumn, nullable: true })
  earnTransactionId: string | null;

  @Column({ name: 'refunded_fen', ...wholeNumberColumn })
  refundedFen: number;
}
