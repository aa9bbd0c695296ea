import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../database/transformers.js';
import type { Role } from './signed-in.js';

/** One sign-in; its refresh tokens are one family. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  role: Role;

  /** Member or staff id. */
  @Index('session_holder')
  @Column({ name: 'holder_id', type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  holderId: string;

  @Column({
    name: 'store_id',
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
  })
  storeId: string | null;

  @Column({ name: 'created_at', type: 'bigint', transformer: safeInteger })
  createdAt: number;

  /** Nothing of this sign-in is valid from here on. */
  @Index('session_expires_at')
  @Column({ name: 'expires_at', type: 'bigint', transformer: safeInteger })
  expiresAt: number;

  @Column({ name: 'revoked_at', type: 'bigint', nullable: true, transformer: safeInteger })
  revokedAt: number | null;
}
