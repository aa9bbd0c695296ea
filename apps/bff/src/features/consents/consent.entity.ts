import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** A privacy notice that a member has agreed to. */
@Entity('consent')
export class ConsentEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ name: 'privacy_version', ...textColumn(32) })
  privacyVersion: string;

  @Column({ name: 'given_at', ...wholeNumberColumn })
  givenAt: number;
}
