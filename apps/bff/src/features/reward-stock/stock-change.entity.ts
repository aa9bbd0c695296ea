import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** How a reward came to have as many as it has: its first stock, and every change by staff. */
@Entity('stock_change')
export class StockChangeEntity {
  @PrimaryColumn({ name: 'reward_id', ...idColumn })
  rewardId: string;

  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ ...wholeNumberColumn })
  quantity: number;

  @Column({ name: 'staff_id', ...idColumn, nullable: true })
  staffId: string | null;

  @Column({ ...textColumn(200), nullable: true })
  reason: string | null;

  @Column({ name: 'changed_at', ...wholeNumberColumn })
  changedAt: number;
}
