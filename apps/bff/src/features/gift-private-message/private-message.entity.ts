import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** What WeChat answered when it was asked for an activity id for a gift. */
@Entity('gift_private_message')
export class PrivateMessageEntity {
  @PrimaryColumn({ name: 'gift_id', ...idColumn })
  giftId: string;

  /** Null when WeChat gave none. */
  @Column({ name: 'activity_id', ...codeColumn(255), nullable: true })
  activityId: string | null;

  @Index('gift_private_message_asked_at')
  @Column({ name: 'asked_at', ...wholeNumberColumn })
  askedAt: number;
}
