import type { LedgerTransactionId, MemberId, Points } from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment } from '../../platform/commands/index.js';
import { bookLapsedLots } from './book-lapsed-lots.js';
import { bookTransaction } from './book-transaction.js';
import type { IssueSource, LedgerSource, LedgerTransactionKind } from './ledger-account.js';
import type { PointsLot } from './ledger-tables.js';
import { lotMovements } from './ledger-tables.js';
import { firstPoints, isDue, liveLots, pointsIn, takeParts, wholeLots } from './lots.js';

export interface Clawback {
  readonly memberId: MemberId;
  /** The earning that is undone, wholly or in part. */
  readonly transactionId: LedgerTransactionId;
  readonly points: Points;
  readonly kind: LedgerTransactionKind;
  readonly issuedFrom: IssueSource;
  readonly source: LedgerSource;
  readonly facts?: { readonly [name: string]: JsonValue };
}

/**
 * Takes earned points back: from the lot they made, then in consumption order; held points are not
 * touched and what is missing becomes debt (product.md, Refunds and debt). Needs a plan with ALL
 * lots and undoRows(transactionId).
 * @throws Error when more would be taken back than was earned.
 */
export function clawBackPoints(
  rows: CommandRows,
  moment: Moment,
  clawback: Clawback,
): { readonly transactionId: LedgerTransactionId; readonly taken: Points; readonly owed: Points } {
  const { memberId } = clawback;
  bookLapsedLots(rows, moment, memberId);
  requireEarned(rows, clawback);
  const parts = firstPoints(wholeLots(lotsToTake(rows, moment, clawback)), clawback.points);
  const taken = pointsIn(parts);
  const owed = clawback.points - taken;
  const transactionId = moment.newId<LedgerTransactionId>();
  takeParts(rows, { transactionId, rootTransactionId: clawback.transactionId }, parts);
  bookTransaction(rows, moment, {
    id: transactionId,
    kind: clawback.kind,
    source: clawback.source,
    reversalOf: clawback.transactionId,
    facts: { ...clawback.facts, ...(owed > 0 ? { owed } : {}) },
    memberLegs: [
      { memberId, account: 'AVAILABLE', amount: -taken },
      { memberId, account: 'DEBT', amount: -owed },
    ],
    programmeLegs: [{ account: `ISSUED_${clawback.issuedFrom}`, amount: clawback.points }],
  });
  return { transactionId, taken: points(taken), owed: points(owed) };
}

/** The lot of the earning itself, then what has come due, then the rest; each in consumption order. */
function lotsToTake(rows: CommandRows, moment: Moment, clawback: Clawback): PointsLot[] {
  const rank = (lot: PointsLot): number => {
    if (lot.originTransactionId === clawback.transactionId) {
      return 0;
    }
    return isDue(lot, moment) ? 1 : 2;
  };
  return [...liveLots(rows, clawback.memberId)].sort((a, b) => rank(a) - rank(b));
}

function requireEarned(rows: CommandRows, clawback: Clawback): void {
  const earned = rows
    .list(lotMovements, [clawback.transactionId, clawback.transactionId])
    .filter((movement) => movement.kind === 'CREATE')
    .reduce((sum, movement) => sum + movement.moved, 0);
  if (clawback.points > earned) {
    throw new Error(`${clawback.transactionId} earned fewer than ${clawback.points} points`);
  }
}
