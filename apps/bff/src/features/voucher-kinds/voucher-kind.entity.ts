import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

/** What vouchers of one kind are worth; never changes. */
@Entity('voucher_kind')
export class VoucherKindEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  /** What staff know it by, such as `coffee-20`. */
  @Index('voucher_kind_code', { unique: true })
  @Column({ ...codeColumn(32) })
  code: string;

  @Column({ name: 'title_zh', ...textColumn(64) })
  titleZh: string;

  @Column({ name: 'title_en', ...textColumn(64) })
  titleEn: string;

  @Column({ name: 'value_fen', ...wholeNumberColumn })
  valueFen: number;

  @Column({ name: 'minimum_spend_fen', ...wholeNumberColumn })
  minimumSpendFen: number;

  @Column({ name: 'valid_days', type: 'int' })
  validDays: number;

  /** LOADED or GENERATED. */
  @Column({ ...codeColumn(16) })
  codes: string;

  @Column({ name: 'created_at', ...wholeNumberColumn })
  createdAt: number;
}
