import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

/** What an operator did to a reward, its stock aside; never changed, never removed. */
@Entity('reward_change')
export class RewardChangeEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Index('reward_change_reward')
  @Column({ name: 'reward_id', ...idColumn })
  rewardId: string;

  @Column({ name: 'staff_id', ...idColumn })
  staffId: string;

  /** CLOSED. */
  @Column({ name: 'change_kind', ...codeColumn(8) })
  changeKind: string;

  @Column({ ...textColumn(200), nullable: true })
  reason: string | null;

  @Column({ name: 'changed_at', ...wholeNumberColumn })
  changedAt: number;
}
