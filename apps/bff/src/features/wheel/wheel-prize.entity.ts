import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  idColumn,
  textColumn,
  wholeNumberColumn,
} from '../../platform/database/columns.js';

@Entity('wheel_prize')
export class WheelPrizeEntity {
  @PrimaryColumn({ name: 'wheel_id', ...idColumn })
  wheelId: string;

  @PrimaryColumn({ type: 'int' })
  version: number;

  @PrimaryColumn({ type: 'int' })
  position: number;

  @Index('wheel_prize_id', { unique: true })
  @Column({ ...idColumn })
  id: string;

  @Column({ name: 'name_zh', ...textColumn(64) })
  nameZh: string;

  @Column({ name: 'name_en', ...textColumn(64) })
  nameEn: string;

  @Column({ ...codeColumn(8) })
  kind: string;

  @Column({ ...wholeNumberColumn, nullable: true })
  points: number | null;

  @Column({ name: 'voucher_kind_id', ...idColumn, nullable: true })
  voucherKindId: string | null;

  @Column({ name: 'odds_ppm', type: 'int' })
  oddsPpm: number;

  @Column({ type: 'int', nullable: true })
  stock: number | null;

  @Column({ name: 'value_fen', ...wholeNumberColumn })
  valueFen: number;

  @Column({ name: 'image_path', ...codeColumn(128), nullable: true })
  imagePath: string | null;
}
