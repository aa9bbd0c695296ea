import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** Claims of gifts by who claimed them. */
@Entity('gift_receipt')
@Index('gift_receipt_newest', ['receiverId', 'receivedAt', 'giftId'])
export class GiftReceiptEntity {
  @PrimaryColumn({ name: 'receiver_id', ...idColumn })
  receiverId: string;

  @PrimaryColumn({ name: 'received_on', type: 'date' })
  receivedOn: string;

  @PrimaryColumn({ name: 'gift_id', ...idColumn })
  giftId: string;

  @Column({ name: 'sender_id', ...idColumn })
  senderId: string;

  @Column({ name: 'received_at', ...wholeNumberColumn })
  receivedAt: number;
}
