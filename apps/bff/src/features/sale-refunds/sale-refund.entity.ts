import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('sale_refund')
@Index('sale_refund_member', ['memberId', 'recordedAt'])
export class SaleRefundEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Index('sale_refund_sale')
  @Column({ name: 'sale_id', ...idColumn })
  saleId: string;

  @Column({ name: 'store_id', ...idColumn })
  storeId: string;

  @Column({ name: 'member_id', ...idColumn })
  memberId: string;

  @Column({ name: 'staff_id', ...idColumn })
  staffId: string;

  @Column({ name: 'business_date', type: 'date' })
  businessDate: string;

  @Column({ name: 'recorded_at', ...wholeNumberColumn })
  recordedAt: number;

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

  @Column({ name: 'debt_after', ...wholeNumberColumn })
  debtAfter: number;

  @Column({ name: 'vouchers_returned', type: 'int' })
  vouchersReturned: number;

  @Column({ name: 'vouchers_lapsed', type: 'int' })
  vouchersLapsed: number;
}
