import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('tier_points_day')
export class TierPointsDayEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ name: 'business_date', type: 'date' })
  businessDate: string;

  @Column({ ...wholeNumberColumn })
  points: number;
}
