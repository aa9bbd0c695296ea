import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

@Entity('spin')
@Index('spin_nonce', ['memberId', 'wheelId', 'businessDate', 'version', 'nonce'], { unique: true })
@Index('spin_newest', ['memberId', 'id'])
@Index('spin_won', ['wheelId', 'won', 'id'])
export class SpinEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ name: 'wheel_id', ...idColumn })
  wheelId: string;

  @PrimaryColumn({ name: 'business_date', type: 'date' })
  businessDate: string;

  @PrimaryColumn({ type: 'int' })
  nth: number;

  @Index('spin_id', { unique: true })
  @Column({ ...idColumn })
  id: string;

  @Column({ type: 'int' })
  version: number;

  @Column({ type: 'int' })
  nonce: number;

  @Column({ name: 'client_seed', ...textColumn(64) })
  clientSeed: string;

  @Column({ type: 'int' })
  roll: number;

  @Column({ name: 'drawn_prize_id', ...idColumn })
  drawnPrizeId: string;

  @Column({ name: 'prize_id', ...idColumn })
  prizeId: string;

  @Column({ name: 'fallback_reason', ...codeColumn(16), nullable: true })
  fallbackReason: string | null;

  @Column({ name: 'was_free', type: 'tinyint' })
  wasFree: number;

  @Column({ name: 'cost_points', ...wholeNumberColumn })
  costPoints: number;

  @Column({ name: 'points_won', ...wholeNumberColumn })
  pointsWon: number;

  @Column({ name: 'budget_points', ...wholeNumberColumn })
  budgetPoints: number;

  @Column({ name: 'available_after', ...wholeNumberColumn })
  availableAfter: number;

  @Column({ name: 'voucher_id', ...idColumn, nullable: true })
  voucherId: string | null;

  @Column({ type: 'tinyint' })
  won: number;

  @Column({ name: 'spun_at', ...wholeNumberColumn })
  spunAt: number;

  @Column({ name: 'claim_before', ...wholeNumberColumn, nullable: true })
  claimBefore: number | null;

  @Index('spin_due')
  @Column({ name: 'due_at', ...wholeNumberColumn, nullable: true })
  dueAt: number | null;

  @Column({ name: 'redemption_id', ...idColumn, nullable: true })
  redemptionId: string | null;
}
