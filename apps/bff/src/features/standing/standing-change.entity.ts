import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

/** An operator froze or unfroze a member; never changed, never removed. */
@Entity('standing_change')
export class StandingChangeEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Index('standing_change_member')
  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ name: 'staff_id', ...idColumn })
  staffId: string;

  /** The member's status from then on. */
  @Column({ ...codeColumn(8) })
  standing: string;

  @Column({ ...textColumn(200) })
  reason: string;

  @Column({ name: 'changed_at', ...wholeNumberColumn })
  changedAt: number;
}
