import type { MemberId, RewardId } from '@huiji/shared-types';
import type { Limit } from '../ledger/index.js';

/** Begins the name of a reward's counter; 26 characters of its id follow, and a code has room for 32. */
export const REWARD_LIMIT_PREFIX = 'GIVEN:';

/** Of a membership, not of a day or a month. */
export const FOR_EVER = 'EVER';

/** How many of a reward a member has had, for ever. */
export const rewardLimit = (memberId: MemberId, rewardId: RewardId): Limit => ({
  memberId,
  limitCode: REWARD_LIMIT_PREFIX + rewardId,
  period: FOR_EVER,
});
