import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';
import { printableColumn } from './printable.column.js';

/** Opened by a card code; never changes. */
@Entity('till_session')
@Index('till_session_member', ['memberId', 'openedAt'])
export class TillSessionEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ name: 'store_id', ...idColumn })
  storeId: string;

  @Column({ name: 'terminal_id', ...printableColumn(64) })
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
