import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn } from '../../platform/database/columns.js';

@Entity('member_tier')
export class MemberTierEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ name: 'tier_code', ...codeColumn(16) })
  tierCode: string;

  @Column({ name: 'reached_on', type: 'date' })
  reachedOn: string;
}
