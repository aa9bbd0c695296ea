import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { safeInteger } from '../../platform/database/index.js';

/** Wrong passwords given for a user name, whether or not anybody has it. */
@Entity('staff_sign_in_guard')
export class StaffSignInGuardEntity {
  /** SHA-256 of the user name: what people typed by mistake may be a password. */
  @PrimaryColumn({ name: 'username_hash', type: 'binary', length: 32 })
  usernameHash: Buffer;

  /** Epoch ms, oldest first. */
  @Column({ name: 'failed_at', type: 'json' })
  failedAt: number[];

  @Index('staff_sign_in_guard_changed_at')
  @Column({ name: 'changed_at', type: 'bigint', transformer: safeInteger })
  changedAt: number;
}
