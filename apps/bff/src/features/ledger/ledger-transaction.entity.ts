import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('ledger_transaction')
@Index('ledger_transaction_cause', ['kind', 'sourceType', 'sourceId'], { unique: true })
@Index('ledger_transaction_reversal_of', ['reversalOf'])
@Index('ledger_transaction_business_date', ['businessDate'])
export class LedgerTransactionEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ ...codeColumn(24) })
  kind: string;

  @Column({ name: 'source_type', ...codeColumn(24) })
  sourceType: string;

  @Column({ name: 'source_id', ...codeColumn(64) })
  sourceId: string;

  @Column({ name: 'business_date', type: 'date' })
  businessDate: string;

  @Column({ name: 'occurred_at', ...wholeNumberColumn })
  occurredAt: number;

  @Column({ name: 'recorded_at', ...wholeNumberColumn })
  recordedAt: number;

  @Column({ name: 'reversal_of', ...idColumn, nullable: true })
  reversalOf: string | null;

  @Column({ type: 'json' })
  facts: unknown;
}
