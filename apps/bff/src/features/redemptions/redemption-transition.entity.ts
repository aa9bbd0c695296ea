import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

/** What happened to redemptions, when, and by whom. */
@Entity('redemption_transition')
export class RedemptionTransitionEntity {
  @PrimaryColumn({ name: 'redemption_id', ...idColumn })
  redemptionId: string;

  @PrimaryColumn({ type: 'int' })
  step: number;

  @Column({ ...codeColumn(24) })
  event: string;

  @Column({ name: 'from_status', ...codeColumn(16), nullable: true })
  fromStatus: string | null;

  @Column({ name: 'to_status', ...codeColumn(16) })
  toStatus: string;

  @Column({ name: 'happened_at', ...wholeNumberColumn })
  happenedAt: number;

  @Column({ name: 'recorded_at', ...wholeNumberColumn })
  recordedAt: number;

  @Column({ ...codeColumn(40) })
  actor: string;

  @Column({ name: 'store_id', ...idColumn, nullable: true })
  storeId: string | null;

  @Column({ ...textColumn(200), nullable: true })
  reason: string | null;
}
