import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** A subscription message that is to be sent, or was. */
@Entity('subscription_send')
@Index('subscription_send_due', ['state', 'dueAt'])
export class SubscriptionSendEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Index('subscription_send_member')
  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ ...codeColumn(24) })
  template: string;

  /** Null once it is over: what it said is in the member's messages. */
  @Column({ type: 'json', nullable: true })
  data: unknown;

  @Column({ ...codeColumn(128) })
  page: string;

  @Column({ ...codeColumn(8) })
  language: string;

  @Column({ ...codeColumn(8) })
  state: string;

  @Column({ type: 'int' })
  attempts: number;

  @Column({ name: 'due_at', ...wholeNumberColumn })
  dueAt: number;

  @Index('subscription_send_created_at')
  @Column({ name: 'created_at', ...wholeNumberColumn })
  createdAt: number;

  /** What WeChat answered last, 0 for taken. */
  @Column({ type: 'int', nullable: true })
  errcode: number | null;
}
