import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('store')
export class StoreEntity {
  @PrimaryColumn({ type: 'char', length: 26, charset: 'ascii', collation: 'ascii_bin' })
  id: string;

  /** What staff and the till know it by, such as `nanjing-road`. */
  @Index('store_code', { unique: true })
  @Column({ type: 'varchar', length: 32, charset: 'ascii', collation: 'ascii_bin' })
  code: string;

  @Column({ name: 'name_zh', type: 'varchar', length: 64 })
  nameZh: string;

  @Column({ name: 'name_en', type: 'varchar', length: 64 })
  nameEn: string;

  @Column({ name: 'address_zh', type: 'varchar', length: 128 })
  addressZh: string;

  @Column({ name: 'address_en', type: 'varchar', length: 128 })
  addressEn: string;

  @Column({ name: 'opening_hours_zh', type: 'varchar', length: 64 })
  openingHoursZh: string;

  @Column({ name: 'opening_hours_en', type: 'varchar', length: 64 })
  openingHoursEn: string;
}
