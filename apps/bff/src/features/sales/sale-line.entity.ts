import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, textColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('sale_line')
export class SaleLineEntity {
  @PrimaryColumn({ name: 'sale_id', ...idColumn })
  saleId: string;

  @PrimaryColumn({ name: 'line_number', type: 'int' })
  lineNumber: number;

  @Column({ name: 'line_id', ...textColumn(64) })
  lineId: string;

  @Column({ ...textColumn(64) })
  category: string;

  @Column({ ...textColumn(200), nullable: true })
  name: string | null;

  @Column({ type: 'int' })
  quantity: number;

  @Column({ name: 'amount_fen', ...wholeNumberColumn })
  amountFen: number;

  @Column({ name: 'voucher_fen', ...wholeNumberColumn })
  voucherFen: number;

  @Column({ name: 'points_paid', ...wholeNumberColumn })
  pointsPaid: number;

  @Column({ name: 'points_fen', ...wholeNumberColumn })
  pointsFen: number;

  @Column({ name: 'points_earned', ...wholeNumberColumn })
  pointsEarned: number;

  @Column({ name: 'refunded_fen', ...wholeNumberColumn })
  refundedFen: number;
}
