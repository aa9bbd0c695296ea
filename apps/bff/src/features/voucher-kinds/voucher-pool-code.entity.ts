import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../platform/database/columns.js';

/** A code that nobody has yet; it leaves the table when it is handed out. */
@Entity('voucher_pool_code')
export class VoucherPoolCodeEntity {
  @PrimaryColumn({ name: 'kind_id', ...idColumn })
  kindId: string;

  /** The voucher that it becomes. */
  @PrimaryColumn({ name: 'voucher_id', ...idColumn })
  voucherId: string;

  /** The code, encrypted for this voucher. */
  @Column({ type: 'varbinary', length: 64 })
  sealed: Buffer;

  /** Keyed hash of the code. */
  @Index('voucher_pool_code_digest', { unique: true })
  @Column({
    name: 'code_digest',
    type: 'char',
    length: 43,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  codeDigest: string;
}
