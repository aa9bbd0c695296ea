import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn } from '../../platform/database/columns.js';

@Entity('reward_category')
export class RewardCategoryEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Index('reward_category_code', { unique: true })
  @Column({ ...codeColumn(32) })
  code: string;

  @Column({ name: 'name_zh', type: 'varchar', length: 64 })
  nameZh: string;

  @Column({ name: 'name_en', type: 'varchar', length: 64 })
  nameEn: string;

  @Column({ type: 'int' })
  position: number;
}
