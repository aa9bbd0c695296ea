import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** A voucher that a sale took. */
@Entity('sale_voucher')
export class SaleVoucherEntity {
  @PrimaryColumn({ name: 'sale_id', ...idColumn })
  saleId: string;

  @PrimaryColumn({ type: 'int' })
  position: number;

  @Index('sale_voucher_voucher')
  @Column({ name: 'voucher_id', ...idColumn })
  voucherId: string;

  @Column({ name: 'kind_id', ...idColumn })
  kindId: string;

  @Column({ name: 'taken_fen', ...wholeNumberColumn })
  takenFen: number;
}
