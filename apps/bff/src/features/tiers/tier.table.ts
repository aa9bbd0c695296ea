import type { BusinessDate, MemberId, Points } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';
import type { TierCode } from './tier.js';

/** Points that a member earned by purchases of one business date, less what refunds of them took back. */
export interface TierPointsDay {
  readonly memberId: MemberId;
  readonly businessDate: BusinessDate;
  readonly points: Points;
}

/** Guarded by the member's ledger row. */
export const tierPointsDays = commandTable<TierPointsDay>({
  name: 'tier_points_day',
  rank: 300,
  columns: {
    memberId: ['member_id', 'text'],
    businessDate: ['business_date', 'date'],
    points: ['points', 'integer'],
  },
  key: ['memberId', 'businessDate'],
  lock: false,
});

/** The tier a member was raised to; nobody has a row in the first tier. */
export interface MemberTier {
  readonly memberId: MemberId;
  readonly tierCode: TierCode;
  readonly reachedOn: BusinessDate;
}

/** Guarded by the member's ledger row. */
export const memberTiers = commandTable<MemberTier>({
  name: 'member_tier',
  rank: 301,
  columns: {
    memberId: ['member_id', 'text'],
    tierCode: ['tier_code', 'text'],
    reachedOn: ['reached_on', 'date'],
  },
  key: ['memberId'],
  lock: false,
});
