import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** What a member has used of a limit in a business date or month. */
@Entity('limit_counter')
export class LimitCounterEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ name: 'limit_code', ...codeColumn(32) })
  limitCode: string;

  @PrimaryColumn({ ...codeColumn(10) })
  period: string;

  @Column({ ...wholeNumberColumn })
  used: number;
}
