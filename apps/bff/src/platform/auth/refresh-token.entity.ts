import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../database/transformers.js';

/** Only the hash is kept: a stolen table signs nobody in. */
@Entity('refresh_token')
export class RefreshTokenEntity {
  /** SHA-256 of the token. */
  @PrimaryColumn({ name: 'token_hash', type: 'binary', length: 32 })
  tokenHash: Buffer;

  @Index('refresh_token_session')
  @Column({
    name: 'session_id',
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  sessionId: string;

  @Index('refresh_token_expires_at')
  @Column({ name: 'expires_at', type: 'bigint', transformer: safeInteger })
  expiresAt: number;

  @Column({ name: 'used_at', type: 'bigint', nullable: true, transformer: safeInteger })
  usedAt: number | null;
}
