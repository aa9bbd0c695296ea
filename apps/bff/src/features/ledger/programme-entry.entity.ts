import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('programme_entry')
export class ProgrammeEntryEntity {
  @PrimaryColumn({ name: 'transaction_id', ...idColumn })
  transactionId: string;

  @PrimaryColumn({ ...wholeNumberColumn })
  leg: number;

  @Column({ ...codeColumn(24) })
  account: string;

  @Column({ ...wholeNumberColumn })
  amount: number;
}
