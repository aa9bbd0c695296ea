import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn } from '../../platform/database/columns.js';

@Entity('message_grant')
export class MessageGrantEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ ...codeColumn(24) })
  template: string;

  @Column({ type: 'int' })
  grants: number;
}
