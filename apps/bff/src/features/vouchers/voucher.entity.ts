import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

/** A member's voucher; the terms are those of its kind when it was handed out. */
@Entity('voucher')
@Index('voucher_member_issued', ['memberId', 'issuedAt', 'id'])
@Index('voucher_source', ['sourceType', 'sourceId'], { unique: true })
export class VoucherEntity {
  @PrimaryColumn({ name: 'member_id', ...idColumn })
  memberId: string;

  @PrimaryColumn({ ...idColumn })
  id: string;

  @Column({ name: 'kind_id', ...idColumn })
  kindId: string;

  /** The code, encrypted for this voucher. */
  @Column({ type: 'varbinary', length: 64 })
  sealed: Buffer;

  /** Keyed hash of the code. */
  @Index('voucher_code_digest', { unique: true })
  @Column({
    name: 'code_digest',
    type: 'char',
    length: 43,
    charset: 'ascii',
    collation: 'ascii_bin',
  })
  codeDigest: string;

  @Column({ name: 'value_fen', ...wholeNumberColumn })
  valueFen: number;

  @Column({ name: 'minimum_spend_fen', ...wholeNumberColumn })
  minimumSpendFen: number;

  /** RESERVED, HANDED_OUT or USED; lapsed is what the clock says. */
  @Column({ ...codeColumn(16) })
  state: string;

  @Column({ name: 'source_type', ...codeColumn(16) })
  sourceType: string;

  @Column({ name: 'source_id', ...idColumn })
  sourceId: string;

  @Column({ name: 'issued_at', ...wholeNumberColumn })
  issuedAt: number;

  @Column({ name: 'expires_at', ...wholeNumberColumn })
  expiresAt: number;

  @Column({ name: 'used_at', ...wholeNumberColumn, nullable: true })
  usedAt: number | null;

  @Column({ name: 'sale_id', ...idColumn, nullable: true })
  saleId: string | null;
}
