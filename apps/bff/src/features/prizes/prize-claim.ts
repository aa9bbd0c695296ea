import type { Instant } from '@huiji/shared-types';
import type { Spin } from '../spins/index.js';

export const PrizeClaimState = {
  CLAIMABLE: 'CLAIMABLE',
  CLAIMED: 'CLAIMED',
  LAPSED: 'LAPSED',
} as const;
export type PrizeClaimState = keyof typeof PrizeClaimState;

/** What a GOODS prize is to its member, booked or not; null for anything else. */
export function prizeClaimState(
  { claimBefore, redemptionId }: Pick<Spin, 'claimBefore' | 'redemptionId'>,
  now: Instant,
): PrizeClaimState | null {
  if (claimBefore === null) {
    return null;
  }
  if (redemptionId !== null) {
    return 'CLAIMED';
  }
  return now < claimBefore ? 'CLAIMABLE' : 'LAPSED';
}
