import type { MemberId } from '@huiji/shared-types';
import type { CommandRows, RowRequest } from '../../platform/commands/index.js';
import type { Text } from '../../platform/graphql/text.js';

/** What a member would lose, or has to finish first, when the account closes. */
export interface ClosureStake {
  readonly openRedemptions: number;
  readonly pendingGifts: number;
  readonly vouchersLost: number;
  /** What stands in the way, and what to do about it; null when nothing does. */
  readonly obstacle: Text | null;
}

/** A feature's say when an account closes; read under the member's lock, so what it says holds until the end. */
export interface ClosurePart {
  rows(memberId: MemberId): readonly RowRequest[];
  stake(rows: CommandRows, memberId: MemberId): ClosureStake;
}

/** Where the features' parts are handed to this one: an array of ClosurePart. */
export const CLOSURE_PARTS = Symbol('CLOSURE_PARTS');

/** All parts together; the first obstacle is the one to name. */
export function wholeStake(stakes: readonly ClosureStake[]): ClosureStake {
  const sum = (of: 'openRedemptions' | 'pendingGifts' | 'vouchersLost') =>
    stakes.reduce((all, stake) => all + stake[of], 0);
  return {
    openRedemptions: sum('openRedemptions'),
    pendingGifts: sum('pendingGifts'),
    vouchersLost: sum('vouchersLost'),
    obstacle: stakes.find(({ obstacle }) => obstacle !== null)?.obstacle ?? null,
  };
}
