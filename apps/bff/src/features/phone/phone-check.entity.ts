import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** One code of the phone-number button given to WeChat: it works once and a success costs money. */
@Entity('phone_check')
export class PhoneCheckEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ ...codeColumn(16) })
  state: string;

  @Index('phone_check_started_at')
  @Column({ name: 'started_at', ...wholeNumberColumn })
  startedAt: number;
}
