import { fen, type Instant, points, type RewardId, type VoucherKindId } from '@huiji/shared-types';
import { type Text, text } from '../../platform/graphql/text.js';
import type { TierCode } from '../tiers/index.js';
import type {
  DonationTerms,
  FulfillmentMethod,
  Reward,
  RewardCategoryId,
  RewardKind,
} from './reward.js';

/** A row of `reward` as a query gives it. */
export interface RewardRow {
  readonly id: string;
  readonly slug: string;
  readonly categoryId: string;
  readonly kind: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly subtitleZh: string | null;
  readonly subtitleEn: string | null;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly imagePath: string;
  readonly contents: unknown;
  readonly season: unknown;
  readonly donation: unknown;
  readonly voucherKindId: string | null;
  readonly pricePoints: number;
  readonly priceFen: number;
  readonly marketPriceFen: number;
  readonly onOfferDay: number;
  readonly limitPerMember: number | null;
  readonly methods: unknown;
  readonly minimumTier: string | null;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  readonly position: number;
  readonly addedAt: number;
}

/** What SELECTs of rewards list; the table is called `reward`. */
export const REWARD_COLUMNS = `reward.id, reward.slug, reward.category_id AS categoryId, reward.kind,
  reward.title_zh AS titleZh, reward.title_en AS titleEn,
  reward.subtitle_zh AS subtitleZh, reward.subtitle_en AS subtitleEn,
  reward.description_zh AS descriptionZh, reward.description_en AS descriptionEn,
  reward.image_path AS imagePath, reward.contents, reward.season, reward.donation,
  reward.voucher_kind_id AS voucherKindId,
  reward.price_points AS pricePoints, reward.price_fen AS priceFen,
  reward.market_price_fen AS marketPriceFen, reward.on_offer_day AS onOfferDay,
  reward.limit_per_member AS limitPerMember, reward.methods, reward.minimum_tier AS minimumTier,
  reward.opens_at AS opensAt, reward.closes_at AS closesAt, reward.position, reward.added_at AS addedAt`;

/** MariaDB hands JSON over as text, MySQL unpacked. */
const unpacked = (value: unknown): unknown =>
  typeof value === 'string' ? JSON.parse(value) : value;

export function rewardOf(row: RewardRow): Reward {
  const { subtitleZh, subtitleEn } = row;
  return {
    id: row.id as RewardId,
    slug: row.slug,
    categoryId: row.categoryId as RewardCategoryId,
    kind: row.kind as RewardKind,
    title: text(row.titleZh, row.titleEn),
    subtitle: subtitleZh === null || subtitleEn === null ? null : text(subtitleZh, subtitleEn),
    description: text(row.descriptionZh, row.descriptionEn),
    imagePath: row.imagePath,
    contents: unpacked(row.contents) as readonly Text[],
    season: unpacked(row.season) as Text | null,
    donation: unpacked(row.donation) as DonationTerms | null,
    voucherKindId: row.voucherKindId as VoucherKindId | null,
    pricePoints: points(row.pricePoints),
    priceFen: fen(row.priceFen),
    marketPriceFen: fen(row.marketPriceFen),
    onOfferDay: row.onOfferDay === 1,
    limitPerMember: row.limitPerMember,
    methods: unpacked(row.methods) as readonly FulfillmentMethod[],
    minimumTier: row.minimumTier as TierCode | null,
    opensAt: row.opensAt as Instant | null,
    closesAt: row.closesAt as Instant | null,
    position: row.position,
    addedAt: row.addedAt as Instant,
  };
}
