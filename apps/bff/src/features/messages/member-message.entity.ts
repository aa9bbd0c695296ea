import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** What a member is told; kept whether or not WeChat may tell it too. */
@Entity('member_message')
@Index('member_message_cause', ['memberId', 'cause'], { unique: true })
export class MemberMessageEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ ...idColumn })
  id: string;

  /** The event, or whatever else is told once. */
  @Column({ ...codeColumn(64) })
  cause: string;

  @Column({ type: 'json' })
  content: unknown;

  @Index('member_message_created_at')
  @Column({ name: 'created_at', ...wholeNumberColumn })
  createdAt: number;
}
