import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('payment_refund')
export class PaymentRefundEntity {
  @PrimaryColumn({ name: 'subject_type', ...codeColumn(16) })
  subjectType: string;

  @PrimaryColumn({ name: 'subject_id', ...idColumn })
  subjectId: string;

  @Index('payment_refund_id', { unique: true })
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ name: 'payment_id', ...idColumn })
  paymentId: string;

  @Column({ name: 'amount_fen', ...wholeNumberColumn })
  amountFen: number;

  @Column({ ...codeColumn(16) })
  reason: string;

  @Column({ ...codeColumn(16) })
  state: string;

  @Column({ name: 'refund_id', ...codeColumn(64), nullable: true })
  refundId: string | null;

  @Column({ name: 'requested_at', ...wholeNumberColumn })
  requestedAt: number;

  @Index('payment_refund_succeeded_at')
  @Column({ name: 'succeeded_at', ...wholeNumberColumn, nullable: true })
  succeededAt: number | null;

  @Column({ type: 'int' })
  attempts: number;

  @Index('payment_refund_attempt_at')
  @Column({ name: 'attempt_at', ...wholeNumberColumn, nullable: true })
  attemptAt: number | null;

  @Column({ ...codeColumn(64), nullable: true })
  problem: string | null;
}
