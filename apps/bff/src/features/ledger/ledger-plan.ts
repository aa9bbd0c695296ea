import type { Instant, LedgerTransactionId, MemberId, PointsHoldId } from '@huiji/shared-types';
import { instant, MS_PER_DAY } from '@huiji/shared-types';
import type { RowRequest } from '../../platform/commands/index.js';
import { rowsOf } from '../../platform/commands/index.js';
import { ledgerMembers, lotMovements, pointsHolds, pointsLots } from './ledger-tables.js';

/**
 * `ALL` live lots for whoever spends, returns or claws back; only those `LAPSING` (by the time the
 * locks are there) for whoever only earns, so that earning costs the same with one lot and with hundreds.
 */
export type LotsNeeded =
  | { readonly lots: 'ALL' }
  | { readonly lots: 'LAPSING'; readonly now: Instant };

/** Far longer than any wait for locks. */
const LAPSE_MARGIN_MS = MS_PER_DAY;

/** Last millisecond that lots of a LAPSING plan reach. */
const lapsingUpTo = (now: Instant): Instant => instant(now + LAPSE_MARGIN_MS);

/** The rows behind a member's points. */
export function ledgerRows(memberId: MemberId, needed: LotsNeeded): RowRequest[] {
  const upTo = needed.lots === 'ALL' ? undefined : lapsingUpTo(needed.now);
  return [rowsOf(ledgerMembers, [memberId]), rowsOf(pointsLots, [memberId], upTo)];
}

/** What an earlier transaction did to lots and what has been undone of it. */
export const undoRows = (transactionId: LedgerTransactionId): RowRequest =>
  rowsOf(lotMovements, [transactionId]);

export const holdRows = (memberId: MemberId, holdId: PointsHoldId): RowRequest =>
  rowsOf(pointsHolds, [memberId, holdId]);
