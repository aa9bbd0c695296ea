import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('risk_event')
export class RiskEventEntity {
  @PrimaryColumn({ name: 'gift_id', ...idColumn })
  giftId: string;

  @PrimaryColumn({ ...codeColumn(24) })
  rule: string;

  @Index('risk_event_id', { unique: true })
  @Column({ ...idColumn })
  id: string;

  @Column({ type: 'int' })
  score: number;

  @Column({ type: 'boolean' })
  held: boolean;

  @Column({ name: 'sender_id', ...idColumn })
  senderId: string;

  @Column({ name: 'receiver_id', ...idColumn })
  receiverId: string;

  @Column({ name: 'recorded_at', ...wholeNumberColumn })
  recordedAt: number;
}
