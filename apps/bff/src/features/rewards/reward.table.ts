import type { Fen, Instant, Points, RewardId } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';
import type { TierCode } from '../tiers/index.js';
import type { FulfillmentMethod, RewardKind } from './reward.js';

/** What a command needs to know of a reward. Read after the stock's row, whose lock guards changes. */
export interface RewardTerms {
  readonly id: RewardId;
  readonly kind: RewardKind;
  readonly pricePoints: Points;
  readonly priceFen: Fen;
  readonly onOfferDay: boolean;
  readonly limitPerMember: number | null;
  readonly methods: readonly FulfillmentMethod[];
  readonly minimumTier: TierCode | null;
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
}

/** Read only. */
export const rewardTerms = commandTable<RewardTerms>({
  name: 'reward',
  rank: 402,
  columns: {
    id: ['id', 'text'],
    kind: ['kind', 'text'],
    pricePoints: ['price_points', 'integer'],
    priceFen: ['price_fen', 'integer'],
    onOfferDay: ['on_offer_day', 'flag'],
    limitPerMember: ['limit_per_member', 'integer'],
    methods: ['methods', 'json'],
    minimumTier: ['minimum_tier', 'text'],
    opensAt: ['opens_at', 'integer'],
    closesAt: ['closes_at', 'integer'],
  },
  key: ['id'],
  lock: false,
});
