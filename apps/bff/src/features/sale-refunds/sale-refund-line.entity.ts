import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('sale_refund_line')
export class SaleRefundLineEntity {
  @PrimaryColumn({ name: 'refund_id', ...idColumn })
  refundId: string;

  /** Of the sale. */
  @PrimaryColumn({ name: 'line_number', type: 'int' })
  lineNumber: number;

  @Column({ name: 'refunded_fen', ...wholeNumberColumn })
  refundedFen: number;

  @Column({ name: 'voucher_fen', ...wholeNumberColumn })
  voucherFen: number;

  @Column({ name: 'cash_fen', ...wholeNumberColumn })
  cashFen: number;

  @Column({ name: 'points_returned', ...wholeNumberColumn })
  pointsReturned: number;

  @Column({ name: 'points_clawed_back', ...wholeNumberColumn })
  pointsClawedBack: number;
}
