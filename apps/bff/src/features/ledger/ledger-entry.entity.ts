import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('ledger_entry')
@Index('ledger_entry_transaction', ['transactionId'])
export class LedgerEntryEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ ...wholeNumberColumn })
  seq: number;

  @Column({ name: 'transaction_id', ...idColumn })
  transactionId: string;

  @Column({ ...codeColumn(16) })
  account: string;

  @Column({ ...wholeNumberColumn })
  amount: number;

  @Column({ name: 'available_after', ...wholeNumberColumn })
  availableAfter: number;

  @Column({ name: 'statement_points', ...wholeNumberColumn, nullable: true })
  statementPoints: number | null;

  @Column({ type: 'binary', length: 32 })
  hash: Buffer;
}
