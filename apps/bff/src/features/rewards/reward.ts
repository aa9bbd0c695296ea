import type { Fen, Id, Instant, Points, RewardId, VoucherKindId } from '@huiji/shared-types';
import type { Text } from '../../platform/graphql/text.js';
import type { TierCode } from '../tiers/index.js';

export type RewardCategoryId = Id<'RewardCategoryId'>;

export const RewardKind = {
  GOODS: 'GOODS',
  VOUCHER: 'VOUCHER',
  EXPERIENCE: 'EXPERIENCE',
  DONATION: 'DONATION',
} as const;
export type RewardKind = keyof typeof RewardKind;

export const FulfillmentMethod = { PICKUP: 'PICKUP', SHIPPING: 'SHIPPING', CODE: 'CODE' } as const;
export type FulfillmentMethod = keyof typeof FulfillmentMethod;

export interface RewardCategory {
  readonly id: RewardCategoryId;
  readonly code: string;
  readonly name: Text;
  /** From 0, in the order in which categories are shown. */
  readonly position: number;
}

/** What redeeming a DONATION does, for each one. A type, not an interface: it is kept as JSON. */
export type DonationTerms = {
  readonly cause: Text;
  readonly beneficiary: Text;
  /** What the points become, in fen. */
  readonly donatedFen: number;
  /** What the shop adds, in fen. */
  readonly shopAddsFen: number;
};

/** Something members can have for points, or for points and money. */
export interface Reward {
  readonly id: RewardId;
  /** What pictures and the seed know it by. */
  readonly slug: string;
  readonly categoryId: RewardCategoryId;
  readonly kind: RewardKind;
  readonly title: Text;
  readonly subtitle: Text | null;
  readonly description: Text;
  /** Path on this server. */
  readonly imagePath: string;
  /** What a bundle consists of. */
  readonly contents: readonly Text[];
  /** The season a bundle belongs to. */
  readonly season: Text | null;
  readonly donation: DonationTerms | null;
  /** What voucher a VOUCHER brings. */
  readonly voucherKindId: VoucherKindId | null;
  /** Above 0; on ordinary days. */
  readonly pricePoints: Points;
  readonly priceFen: Fen;
  /** What it costs in the shop. */
  readonly marketPriceFen: Fen;
  readonly onOfferDay: boolean;
  /** How many one member may ever have. */
  readonly limitPerMember: number | null;
  readonly methods: readonly FulfillmentMethod[];
  readonly minimumTier: TierCode | null;
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  /** Place in the featured order. */
  readonly position: number;
  readonly addedAt: Instant;
}
