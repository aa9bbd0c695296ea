import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumberColumn } from '../../platform/database/columns.js';

/** Somebody who was a member and closed the account: a keyed hash that names nobody. */
@Entity('former_identity')
export class FormerIdentityEntity {
  @PrimaryColumn({
    name: 'identity_digest',
    type: 'char',
    length: 43,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  identityDigest: string;

  @Column({ name: 'closed_at', ...wholeNumberColumn })
  closedAt: number;
}
