import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** What stands for a member in card codes, and how far their codes have been used. */
@Entity('card_handle')
export class CardHandleEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  /** Nine random digits. */
  @Index('card_handle_handle', { unique: true })
  @Column({ type: 'char', length: 9, charset: 'ascii', collation: 'ascii_bin' })
  handle: string;

  /** Codes of an earlier generation are dead. */
  @Column({ type: 'int' })
  generation: number;

  /** The latest step of which a code was consumed, with its highest slot; null when none was yet. */
  @Column({ name: 'used_step', ...wholeNumberColumn, nullable: true })
  usedStep: number | null;

  @Column({ name: 'used_slot', type: 'int', nullable: true })
  usedSlot: number | null;

  @Column({ name: 'created_at', ...wholeNumberColumn })
  createdAt: number;

  @Column({ name: 'replaced_at', ...wholeNumberColumn, nullable: true })
  replacedAt: number | null;

  @Column({ name: 'replaced_for', ...codeColumn(16), nullable: true })
  replacedFor: string | null;
}
