import type { Instant, RedemptionId, RewardId } from '@huiji/shared-types';
import type { Redemption } from '../redemptions/index.js';
import { NEVER } from '../reward-stock/index.js';

/** The claim that a redemption has on the stock of its reward. */
export interface ClaimKey {
  readonly rewardId: RewardId;
  readonly freesAt: Instant;
  readonly redemptionId: RedemptionId;
}

/** When the clock frees what a redemption has of the stock: with the status that it ends. */
export function freesAt({ status, dueAt }: Pick<Redemption, 'status' | 'dueAt'>): Instant {
  const freedByClock = status === 'AWAITING_PAYMENT' || status === 'READY_FOR_PICKUP';
  return freedByClock && dueAt !== null ? dueAt : NEVER;
}

export const claimOn = (
  rewardId: RewardId,
  redemption: Pick<Redemption, 'id' | 'status' | 'dueAt'>,
): ClaimKey => ({ rewardId, freesAt: freesAt(redemption), redemptionId: redemption.id });

/** Null for a prize: its stock was taken when it was won. */
export const claimKey = (redemption: Redemption): ClaimKey | null =>
  redemption.rewardId === null ? null : claimOn(redemption.rewardId, redemption);
