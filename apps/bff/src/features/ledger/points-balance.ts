import type { MemberId, Points } from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import { ledgerMember } from './book-transaction.js';
import { lotsToSpend, remainingIn } from './lots.js';

export interface PointsBalance {
  /** Spendable now: come due and not lapsed by the clock. */
  readonly available: Points;
  readonly held: Points;
  readonly debt: Points;
}

/**
 * Needs a plan with ALL lots, or with ENOUGH: then what is available is exact where it is not enough, and
 * otherwise at least what was asked for.
 */
export function pointsBalance(
  rows: CommandRows,
  moment: Moment,
  memberId: MemberId,
): PointsBalance {
  const { held, debt } = ledgerMember(rows, memberId);
  const spendable = lotsToSpend(rows, moment, memberId);
  return { available: points(remainingIn(spendable)), held: points(held), debt: points(debt) };
}

/** What the books say the member has after all that was decided so far; lapsed lots must have been booked. */
export const bookedAvailable = (rows: CommandRows, memberId: MemberId): Points =>
  points(ledgerMember(rows, memberId).available);
