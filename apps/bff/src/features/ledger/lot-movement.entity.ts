import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('lot_movement')
@Index('lot_movement_transaction', ['transactionId'])
export class LotMovementEntity {
  @PrimaryColumn({ name: 'root_transaction_id', ...idColumn })
  rootTransactionId: string;

  @PrimaryColumn({ name: 'transaction_id', ...idColumn })
  transactionId: string;

  @PrimaryColumn({ name: 'lot_id', ...idColumn })
  lotId: string;

  @PrimaryColumn({ ...codeColumn(8) })
  kind: string;

  @Column({ ...wholeNumberColumn })
  moved: number;

  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ name: 'expires_at', ...wholeNumberColumn })
  expiresAt: number;

  @Column({ ...wholeNumberColumn })
  amount: number;

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
