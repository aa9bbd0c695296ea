import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('ledger_member')
export class LedgerMemberEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ ...wholeNumberColumn })
  available: number;

  @Column({ ...wholeNumberColumn })
  held: number;

  @Column({ ...wholeNumberColumn })
  debt: number;

  @Column({ ...wholeNumberColumn })
  version: number;

  @Column({ name: 'entry_seq', ...wholeNumberColumn })
  entrySeq: number;

  @Column({ name: 'chain_head', type: 'binary', length: 32 })
  chainHead: Buffer;

  @Column({ name: 'closed_at', ...wholeNumberColumn, nullable: true })
  closedAt: number | null;
}
