import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../platform/database/columns.js';

/** Up to which message a member has read. */
@Entity('message_mark')
export class MessageMarkEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ name: 'read_up_to', ...idColumn })
  readUpTo: string;
}
