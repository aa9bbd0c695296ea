import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, wholeNumberColumn } from '../../platform/database/columns.js';

@Entity('reward')
@Index('reward_featured', ['position', 'id'])
@Index('reward_newest', ['addedAt', 'id'])
export class RewardEntity {
  @PrimaryColumn({ ...idColumn })
  id: string;

  @Index('reward_slug', { unique: true })
  @Column({ ...codeColumn(48) })
  slug: string;

  @Column({ name: 'category_id', ...idColumn })
  categoryId: string;

  @Column({ ...codeColumn(16) })
  kind: string;

  @Column({ name: 'title_zh', type: 'varchar', length: 64 })
  titleZh: string;

  @Column({ name: 'title_en', type: 'varchar', length: 96 })
  titleEn: string;

  @Column({ name: 'subtitle_zh', type: 'varchar', length: 96, nullable: true })
  subtitleZh: string | null;

  @Column({ name: 'subtitle_en', type: 'varchar', length: 128, nullable: true })
  subtitleEn: string | null;

  @Column({ name: 'description_zh', type: 'text' })
  descriptionZh: string;

  @Column({ name: 'description_en', type: 'text' })
  descriptionEn: string;

  @Column({ name: 'image_path', ...codeColumn(128) })
  imagePath: string;

  @Column({ type: 'json' })
  contents: unknown;

  @Column({ type: 'json', nullable: true })
  season: object | null;

  @Column({ type: 'json', nullable: true })
  donation: object | null;

  @Column({ name: 'voucher_kind_id', ...idColumn, nullable: true })
  voucherKindId: string | null;

  @Column({ name: 'price_points', ...wholeNumberColumn })
  pricePoints: number;

  @Column({ name: 'price_fen', ...wholeNumberColumn })
  priceFen: number;

  @Column({ name: 'market_price_fen', ...wholeNumberColumn })
  marketPriceFen: number;

  @Column({ name: 'on_offer_day', type: 'tinyint' })
  onOfferDay: number;

  @Column({ name: 'limit_per_member', type: 'int', nullable: true })
  limitPerMember: number | null;

  @Column({ type: 'json' })
  methods: unknown;

  @Column({ name: 'minimum_tier', ...codeColumn(16), nullable: true })
  minimumTier: string | null;

  @Column({ name: 'opens_at', ...wholeNumberColumn, nullable: true })
  opensAt: number | null;

  @Column({ name: 'closes_at', ...wholeNumberColumn, nullable: true })
  closesAt: number | null;

  @Column({ type: 'int' })
  position: number;

  @Column({ name: 'added_at', ...wholeNumberColumn })
  addedAt: number;
}
