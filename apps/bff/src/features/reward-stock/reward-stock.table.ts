import type { Id, Instant, RedemptionId, RewardId, StaffId } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';

/** How many there are of a reward; its row is the lock on all that follows from it. */
export interface RewardStock {
  readonly rewardId: RewardId;
  /** All that was ever put in. */
  readonly initial: number;
  /** For redemptions that await payment. */
  readonly held: number;
  /** For redemptions that are paid. */
  readonly taken: number;
}

export const rewardStocks = commandTable<RewardStock>({
  name: 'reward_stock',
  rank: 400,
  columns: {
    rewardId: ['reward_id', 'text'],
    initial: ['initial', 'integer'],
    held: ['held', 'integer'],
    taken: ['taken', 'integer'],
  },
  key: ['rewardId'],
  lock: true,
});

/** A redemption's share of the stock. Guarded by the stock's row. */
export interface StockClaim {
  readonly rewardId: RewardId;
  /** From this instant it counts no more, whether or not anything has been booked. */
  readonly freesAt: Instant;
  readonly redemptionId: RedemptionId;
  readonly state: 'HELD' | 'TAKEN';
  readonly quantity: number;
}

export const stockClaims = commandTable<StockClaim>({
  name: 'stock_claim',
  rank: 401,
  columns: {
    rewardId: ['reward_id', 'text'],
    freesAt: ['frees_at', 'integer'],
    redemptionId: ['redemption_id', 'text'],
    state: ['state', 'text'],
    quantity: ['quantity', 'integer'],
  },
  key: ['rewardId', 'freesAt', 'redemptionId'],
  lock: false,
});

export interface StockChange {
  readonly rewardId: RewardId;
  readonly id: Id<'StockChangeId'>;
  /** Signed. */
  readonly quantity: number;
  /** Null for what a reward began with. */
  readonly staffId: StaffId | null;
  readonly reason: string | null;
  readonly changedAt: Instant;
}

export const stockChanges = commandTable<StockChange>({
  name: 'stock_change',
  rank: 403,
  columns: {
    rewardId: ['reward_id', 'text'],
    id: ['id', 'text'],
    quantity: ['quantity', 'integer'],
    staffId: ['staff_id', 'text'],
    reason: ['reason', 'text'],
    changedAt: ['changed_at', 'integer'],
  },
  key: ['rewardId', 'id'],
  lock: false,
});
