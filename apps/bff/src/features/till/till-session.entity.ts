import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** Opened by a card code; never changes. */
@Entity('till_session')
@Index('till_session_member', ['memberId', 'openedAt'])
export class TillSessionEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ name: 'store_id', ...idColumn })
  storeId: string;

  @Column({ name: 'terminal_id', ...textColumn(64) })
  terminalId: string;

  @Column({ name: 'staff_id', ...idColumn })
  staffId: string;

  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ name: 'opened_at', ...wholeNumberColumn })
  openedAt: number;

  @Column({ name: 'expires_at', ...wholeNumberColumn })
  expiresAt: number;
}
