import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../../platform/database/index.js';

@Entity('member_identity')
export class MemberIdentityEntity {
  @PrimaryColumn({ type: 'varchar', length: 64, charset: 'ascii', collation: 'ascii_bin' })
  openid: string;

  @Index('member_identity_member', { unique: true })
  @Column({ name: 'member_id', type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  memberId: string;

  @Column({ name: 'linked_at', type: 'bigint', transformer: safeInteger })
  linkedAt: number;
}
