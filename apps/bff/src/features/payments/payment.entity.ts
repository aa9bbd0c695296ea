import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

@Entity('payment')
export class PaymentEntity {
  @PrimaryColumn({ name: 'subject_type', ...codeColumn(16) })
  subjectType: string;

  @PrimaryColumn({ name: 'subject_id', ...idColumn })
  subjectId: string;

  @Index('payment_id', { unique: true })
  @Column({ ...idColumn })
  id: string;

  @Index('payment_member')
  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({
    name: 'payer_digest',
    type: 'char',
    length: 43,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  payerDigest: string;

  @Column({ ...textColumn(127) })
  description: string;

  @Column({ name: 'amount_fen', ...wholeNumberColumn })
  amountFen: number;

  @Column({ ...codeColumn(8) })
  state: string;

  @Column({ name: 'prepay_id', ...codeColumn(64), nullable: true })
  prepayId: string | null;

  @Column({ name: 'opened_at', ...wholeNumberColumn })
  openedAt: number;

  @Column({ name: 'expires_at', ...wholeNumberColumn })
  expiresAt: number;

  @Column({ name: 'transaction_id', ...codeColumn(32), nullable: true })
  transactionId: string | null;

  @Index('payment_paid_at')
  @Column({ name: 'paid_at', ...wholeNumberColumn, nullable: true })
  paidAt: number | null;

  @Column({ name: 'settled_at', ...wholeNumberColumn, nullable: true })
  settledAt: number | null;

  @Column({ ...codeColumn(8), nullable: true })
  outcome: string | null;

  @Column({ name: 'refunded_fen', ...wholeNumberColumn })
  refundedFen: number;

  @Index('payment_check_at')
  @Column({ name: 'check_at', ...wholeNumberColumn, nullable: true })
  checkAt: number | null;

  @Column({ type: 'int' })
  checks: number;
}
