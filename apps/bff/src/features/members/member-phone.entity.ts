import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** A verified telephone number and whose it is; its key is what gives a number one holder. */
@Entity('member_phone')
export class MemberPhoneEntity {
  /** Keyed hash of the number. */
  @PrimaryColumn({
    name: 'phone_digest',
    type: 'char',
    length: 43,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  phoneDigest: string;

  @Index('member_phone_member', { unique: true })
  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  /** The number, encrypted for this member. */
  @Column({ type: 'varbinary', length: 64 })
  sealed: Buffer;

  @Column({ name: 'verified_at', ...wholeNumberColumn })
  verifiedAt: number;
}
