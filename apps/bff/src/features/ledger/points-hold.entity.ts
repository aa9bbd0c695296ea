import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('points_hold')
@Index('points_hold_resolve_by', ['resolvedAt', 'resolveBy'])
export class PointsHoldEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ name: 'hold_id', ...idColumn })
  holdId: string;

  @Column({ name: 'transaction_id', ...idColumn })
  transactionId: string;

  @Column({ ...codeColumn(16) })
  purpose: string;

  @Column({ ...codeColumn(64) })
  reference: string;

  @Column({ ...wholeNumberColumn })
  amount: number;

  @Column({ ...wholeNumberColumn })
  captured: number;

  @Column({ ...wholeNumberColumn })
  voided: number;

  @Column({ name: 'resolve_by', ...wholeNumberColumn })
  resolveBy: number;

  @Column({ name: 'placed_at', ...wholeNumberColumn })
  placedAt: number;

  @Column({ name: 'resolved_at', ...wholeNumberColumn, nullable: true })
  resolvedAt: number | null;
}
