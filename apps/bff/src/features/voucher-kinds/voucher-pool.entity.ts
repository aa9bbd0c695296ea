import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** How many codes of a kind were loaded and handed out; its row is the lock on the free ones. */
@Entity('voucher_pool')
export class VoucherPoolEntity {
  @PrimaryColumn({ name: 'kind_id', ...idColumn })
  kindId: string;

  @Column({ ...wholeNumberColumn })
  loaded: number;

  @Column({ name: 'handed_out', ...wholeNumberColumn })
  handedOut: number;
}
