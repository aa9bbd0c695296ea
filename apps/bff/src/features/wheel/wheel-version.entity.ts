import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('wheel_version')
export class WheelVersionEntity {
  @PrimaryColumn({ name: 'wheel_id', ...idColumn })
  wheelId: string;

  @PrimaryColumn({ type: 'int' })
  version: number;

  @Column({ name: 'title_zh', ...textColumn(64) })
  titleZh: string;

  @Column({ name: 'title_en', ...textColumn(64) })
  titleEn: string;

  @Column({ name: 'cost_points', ...wholeNumberColumn })
  costPoints: number;

  @Column({ name: 'free_spins_per_day', type: 'int' })
  freeSpinsPerDay: number;

  @Column({ name: 'spins_per_day', type: 'int' })
  spinsPerDay: number;

  @Column({ name: 'activates_at', ...wholeNumberColumn })
  activatesAt: number;

  @Column({ name: 'opens_at', ...wholeNumberColumn })
  opensAt: number;

  @Column({ name: 'closes_at', ...wholeNumberColumn })
  closesAt: number;

  @Column({ name: 'claim_days', type: 'int' })
  claimDays: number;

  @Column({ type: 'json' })
  legal: unknown;

  @Column({ name: 'fallback_prize_id', ...idColumn })
  fallbackPrizeId: string;

  @Column({ name: 'published_at', ...wholeNumberColumn })
  publishedAt: number;

  @Column({ name: 'published_by', ...idColumn, nullable: true })
  publishedBy: string | null;
}
