import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../platform/database/columns.js';

@Entity('prize_stock')
export class PrizeStockEntity {
  @PrimaryColumn({ name: 'prize_id', ...idColumn })
  prizeId: string;

  @PrimaryColumn({ type: 'int' })
  stripe: number;

  @Column({ type: 'int' })
  initial: number;

  @Column({ type: 'int' })
  taken: number;
}
