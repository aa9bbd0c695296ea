import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('reward_stock')
export class RewardStockEntity {
  @PrimaryColumn({ name: 'reward_id', ...idColumn })
  rewardId: string;

  @Column({ ...wholeNumberColumn })
  initial: number;

  @Column({ ...wholeNumberColumn })
  held: number;

  @Column({ ...wholeNumberColumn })
  taken: number;
}
