import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('points_lot')
@Index('points_lot_expires_at', ['expiresAt'])
export class PointsLotEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ name: 'expires_at', ...wholeNumberColumn })
  expiresAt: number;

  @PrimaryColumn({ name: 'lot_id', ...idColumn })
  lotId: string;

  @Column({ ...wholeNumberColumn })
  amount: number;

  @Column({ ...wholeNumberColumn })
  remaining: number;

  @Column({ name: 'available_at', ...wholeNumberColumn })
  availableAt: number;

  @Column({ ...codeColumn(16) })
  source: string;

  @Column({ type: 'boolean' })
  giftable: boolean;

  @Column({ name: 'giftable_from', ...wholeNumberColumn })
  giftableFrom: number;

  @Column({ name: 'origin_transaction_id', ...idColumn })
  originTransactionId: string;

  @Column({ name: 'parent_lot_id', ...idColumn, nullable: true })
  parentLotId: string | null;
}
