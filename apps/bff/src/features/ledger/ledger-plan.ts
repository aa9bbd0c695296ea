import type {
  Instant,
  LedgerTransactionId,
  MemberId,
  Points,
  PointsHoldId,
} from '@huiji/shared-types';
import { instant, MS_PER_DAY } from '@huiji/shared-types';
import type { RowRequest } from '../../platform/commands/index.js';
import { enoughOf, rowsOf } from '../../platform/commands/index.js';
import { ledgerMembers, lotMovements, pointsHolds, pointsLots } from './ledger-tables.js';

/**
 * `ALL` live lots for whoever returns or claws back. As few as `ENOUGH` for whoever spends so many points,
 * and only those `LAPSING` (by the time the locks are there) for whoever only earns: neither costs more with
 * hundreds of lots than with one.
 */
export type LotsNeeded =
  | { readonly lots: 'ALL' }
  | { readonly lots: 'ENOUGH'; readonly points: Points; readonly now: Instant }
  | { readonly lots: 'LAPSING'; readonly now: Instant };

/** Far longer than any wait for locks. */
const LAPSE_MARGIN_MS = MS_PER_DAY;

/** Lots that lapse by then may have lapsed before the decision. */
const lapsingUpTo = (now: Instant): Instant => instant(now + LAPSE_MARGIN_MS);

/** The rows behind a member's points. */
export function ledgerRows(memberId: MemberId, needed: LotsNeeded): RowRequest[] {
  return [rowsOf(ledgerMembers, [memberId]), lotRows(memberId, needed)];
}

function lotRows(memberId: MemberId, needed: LotsNeeded): RowRequest {
  switch (needed.lots) {
    case 'ALL':
      return rowsOf(pointsLots, [memberId]);
    case 'ENOUGH':
      return enoughOf(pointsLots, [memberId], {
        amount: needed.points,
        dueBy: needed.now,
        lastingPast: lapsingUpTo(needed.now),
      });
    case 'LAPSING':
      return rowsOf(pointsLots, [memberId], lapsingUpTo(needed.now));
  }
}

/** What an earlier transaction did to lots and what has been undone of it. */
export const undoRows = (transactionId: LedgerTransactionId): RowRequest =>
  rowsOf(lotMovements, [transactionId]);

export const holdRows = (memberId: MemberId, holdId: PointsHoldId): RowRequest =>
  rowsOf(pointsHolds, [memberId, holdId]);
