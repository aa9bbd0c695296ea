import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

@Entity('redemption')
@Index('redemption_status', ['status', 'id'])
export class RedemptionEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @Index('redemption_id', { unique: true })
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Index('redemption_number', { unique: true })
  @Column({ ...codeColumn(16), type: 'char' })
  number: string;

  @Index('redemption_reward')
  @Column({ name: 'reward_id', ...idColumn, nullable: true })
  rewardId: string | null;

  @Index('redemption_spin')
  @Column({ name: 'spin_id', ...idColumn, nullable: true })
  spinId: string | null;

  @Column({ ...codeColumn(16) })
  kind: string;

  @Column({ name: 'title_zh', type: 'varchar', length: 64 })
  titleZh: string;

  @Column({ name: 'title_en', type: 'varchar', length: 96 })
  titleEn: string;

  @Column({ name: 'image_path', ...codeColumn(128) })
  imagePath: string;

  @Column({ type: 'json', nullable: true })
  donation: unknown;

  @Column({ ...codeColumn(16) })
  status: string;

  @Column({ type: 'int' })
  steps: number;

  @Column({ type: 'int' })
  quantity: number;

  @Column({ ...wholeNumberColumn })
  points: number;

  @Column({ ...wholeNumberColumn })
  fen: number;

  @Column({ ...codeColumn(8) })
  method: string;

  @Column({ name: 'store_id', ...idColumn, nullable: true })
  storeId: string | null;

  @Column({ name: 'address_sealed', type: 'varbinary', length: 2048, nullable: true })
  addressSealed: Buffer | null;

  @Column({ name: 'pickup_code_sealed', type: 'varbinary', length: 64, nullable: true })
  pickupCodeSealed: Buffer | null;

  @Index('redemption_pickup_code', { unique: true })
  @Column({ name: 'pickup_code_digest', ...codeColumn(43), type: 'char', nullable: true })
  pickupCodeDigest: string | null;

  @Column({ name: 'hold_id', ...idColumn, nullable: true })
  holdId: string | null;

  @Column({ name: 'hold_transaction_id', ...idColumn, nullable: true })
  holdTransactionId: string | null;

  @Column({ name: 'voucher_id', ...idColumn, nullable: true })
  voucherId: string | null;

  @Column({ name: 'voucher_kind', type: 'json', nullable: true })
  voucherKind: unknown;

  @Column({ name: 'business_date', type: 'date' })
  businessDate: string;

  @Column({ name: 'created_at', ...wholeNumberColumn })
  createdAt: number;

  @Column({ name: 'pay_before', ...wholeNumberColumn, nullable: true })
  payBefore: number | null;

  @Column({ name: 'pickup_before', ...wholeNumberColumn, nullable: true })
  pickupBefore: number | null;

  @Column({ name: 'completes_at', ...wholeNumberColumn, nullable: true })
  completesAt: number | null;

  @Index('redemption_due')
  @Column({ name: 'due_at', ...wholeNumberColumn, nullable: true })
  dueAt: number | null;

  @Column({ ...textColumn(64), nullable: true })
  carrier: string | null;

  @Column({ name: 'tracking_number', ...textColumn(64), nullable: true })
  trackingNumber: string | null;
}
