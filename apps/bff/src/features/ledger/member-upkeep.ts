import type { MemberId } from '@huiji/shared-types';

/**
 * What the clock has decided for a member and nobody has booked yet. It is done before the member's points
 * are shown or spent, so that nothing depends on when a job runs.
 */
export interface MemberUpkeep {
  settle(memberId: MemberId): Promise<void>;
}

/** Where whoever reads or spends a member's points finds it. */
export const MEMBER_UPKEEP = Symbol('MEMBER_UPKEEP');
