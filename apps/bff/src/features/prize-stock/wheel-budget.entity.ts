import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('wheel_budget')
export class WheelBudgetEntity {
  @PrimaryColumn({ name: 'business_date', type: 'date' })
  businessDate: string;

  @PrimaryColumn({ type: 'int' })
  stripe: number;

  @Column({ ...wholeNumberColumn })
  budget: number;

  @Column({ ...wholeNumberColumn })
  granted: number;

  @Column({ ...wholeNumberColumn })
  used: number;
}
