import { Column, Entity, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';
import { printableColumn } from './printable.column.js';

@Entity('sale_line')
export class SaleLineEntity {
  @PrimaryColumn({ name: 'sale_id', ...idColumn })
  saleId: string;

  @PrimaryColumn({ name: 'line_number', type: 'int' })
  lineNumber: number;

  @Column({ name: 'line_id', ...printableColumn(64) })
  lineId: string;

  @Column({ ...printableColumn(64) })
  category: string;

  @Column({ ...printableColumn(200), nullable: true })
  name: string | null;

  @Column({ type: 'int' })
  quantity: number;

  @Column({ name: 'amount_fen', ...wholeNumberColumn })
  amountFen: number;

  @Column({ name: 'points_paid', ...wholeNumberColumn })
  pointsPaid: number;

  @Column({ name: 'points_fen', ...wholeNumberColumn })
  pointsFen: number;

  @Column({ name: 'points_earned', ...wholeNumberColumn })
  pointsEarned: number;

  @Column({ name: 'refunded_fen', ...wholeNumberColumn })
  refundedFen: number;
}
