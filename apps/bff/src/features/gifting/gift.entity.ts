import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

const HASH_BYTES = 32;

@Entity('gift')
@Index('gift_sender_due', ['senderId', 'dueAt'])
@Index('gift_state', ['state', 'id'])
export class GiftEntity {
  @PrimaryColumn({ name: 'sender_id', ...idColumn })
  senderId: string;

  @Index('gift_id', { unique: true })
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Index('gift_token', { unique: true })
  @Column({ name: 'token_hash', type: 'binary', length: HASH_BYTES })
  tokenHash: Buffer;

  @Column({ ...codeColumn(16) })
  state: string;

  @Column({ name: 'sent_points', ...wholeNumberColumn })
  sentPoints: number;

  @Column({ ...wholeNumberColumn })
  points: number;

  @Column({ ...textColumn(64), nullable: true })
  message: string | null;

  @Column({ ...codeColumn(32), nullable: true })
  design: string | null;

  @Column({ name: 'hold_id', ...idColumn })
  holdId: string;

  @Column({ name: 'hold_transaction_id', ...idColumn })
  holdTransactionId: string;

  @Column({ name: 'sent_on', type: 'date' })
  sentOn: string;

  @Column({ name: 'sent_at', ...wholeNumberColumn })
  sentAt: number;

  @Column({ name: 'expires_at', ...wholeNumberColumn })
  expiresAt: number;

  @Index('gift_due')
  @Column({ name: 'due_at', ...wholeNumberColumn, nullable: true })
  dueAt: number | null;

  @Column({ name: 'receiver_id', ...idColumn, nullable: true })
  receiverId: string | null;

  @Column({ name: 'received_on', type: 'date', nullable: true })
  receivedOn: string | null;

  @Column({ name: 'received_at', ...wholeNumberColumn, nullable: true })
  receivedAt: number | null;

  @Column({ name: 'counted_points', ...wholeNumberColumn, nullable: true })
  countedPoints: number | null;

  @Column({ name: 'claim_transaction_id', ...idColumn, nullable: true })
  claimTransactionId: string | null;

  @Column({ name: 'ended_by', ...codeColumn(16), nullable: true })
  endedBy: string | null;

  @Column({ name: 'settled_at', ...wholeNumberColumn, nullable: true })
  settledAt: number | null;

  @Column({ name: 'reviewed_by', ...idColumn, nullable: true })
  reviewedBy: string | null;

  @Column({ name: 'review_reason', ...textColumn(200), nullable: true })
  reviewReason: string | null;
}
