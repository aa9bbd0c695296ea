import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { StaffRole } from '../../platform/auth/index.js';

@Entity('staff')
export class StaffEntity {
  @PrimaryColumn({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  @Index('staff_username', { unique: true })
  @Column({ type: 'varchar', length: 32, charset: 'ascii', collation: 'ascii_bin' })
  username: string;

  @Column({
    name: 'password_hash',
    type: 'varchar',
    length: 160,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  passwordHash: string;

  @Column({ type: 'varchar', length: 8, charset: 'ascii', collation: 'ascii_bin' })
  role: StaffRole;

  @Column({
    name: 'store_id',
    type: 'char',
    length: 26,
    charset: 'ascii',
    collation: 'ascii_bin',
    nullable: true,
  })
  storeId: string | null;

  @Column({ name: 'display_name', type: 'varchar', length: 64 })
  displayName: string;

  @Column({ name: 'is_demo', type: 'tinyint' })
  isDemo: number;
}
