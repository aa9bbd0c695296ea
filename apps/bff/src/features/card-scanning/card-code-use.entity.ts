import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** A card code that was consumed; its key is what makes a code work once. */
@Entity('card_code_use')
export class CardCodeUseEntity {
  @PrimaryColumn({ type: 'char', length: 9, charset: 'ascii', collation: 'ascii_bin' })
  handle: string;

  @PrimaryColumn({ type: 'int' })
  generation: number;

  @PrimaryColumn({ ...wholeNumberColumn })
  step: number;

  @PrimaryColumn({ type: 'int' })
  slot: number;

  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ name: 'store_id', ...idColumn })
  storeId: string;

  @Column({ name: 'terminal_id', ...textColumn(64) })
  terminalId: string;

  @Column({ name: 'till_session_id', ...idColumn })
  tillSessionId: string;

  @Index('card_code_use_used_at')
  @Column({ name: 'used_at', ...wholeNumberColumn })
  usedAt: number;
}
