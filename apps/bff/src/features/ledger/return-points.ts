import type { Instant, LedgerTransactionId, MemberId, Points } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment } from '../../platform/commands/index.js';
import { bookLapsedLots } from './book-lapsed-lots.js';
import { bookTransaction } from './book-transaction.js';
import type { LedgerSource, LedgerTransactionKind, RedeemUse } from './ledger-account.js';
import { firstPoints, pointsIn } from './lots.js';
import { outstandingParts } from './outstanding-parts.js';
import type { WhenLapsed } from './restore-parts.js';
import { payDebt, restoreParts } from './restore-parts.js';

export interface PointsReturn {
  readonly memberId: MemberId;
  /** The spending that is undone, wholly or in part. */
  readonly transactionId: LedgerTransactionId;
  readonly points: Points;
  readonly kind: LedgerTransactionKind;
  readonly redeemedFor: RedeemUse;
  readonly source: LedgerSource;
  readonly whenLapsed: WhenLapsed;
  readonly facts?: JsonValue;
  readonly occurredAt?: Instant;
}

/**
 * Undoes a spending: the points go back to the lots they came from, with their dates. Needs a plan
 * with ALL lots and undoRows(transactionId).
 * @throws Error when more would come back than was taken.
 */
export function returnPoints(
  rows: CommandRows,
  moment: Moment,
  given: PointsReturn,
): { readonly transactionId: LedgerTransactionId } {
  const { memberId } = given;
  bookLapsedLots(rows, moment, memberId);
  const parts = firstPoints(outstandingParts(rows, given.transactionId), given.points);
  if (pointsIn(parts) !== given.points) {
    throw new Error(`${given.transactionId} took fewer than the ${given.points} points to return`);
  }
  const transactionId = moment.newId<LedgerTransactionId>();
  restoreParts(
    rows,
    moment,
    { transactionId, rootTransactionId: given.transactionId },
    parts,
    given.whenLapsed,
  );
  bookTransaction(rows, moment, {
    id: transactionId,
    kind: given.kind,
    source: given.source,
    reversalOf: given.transactionId,
    facts: given.facts ?? {},
    ...(given.occurredAt === undefined ? {} : { occurredAt: given.occurredAt }),
    memberLegs: [
      { memberId, account: 'AVAILABLE', amount: given.points },
      ...payDebt(rows, moment, transactionId, memberId),
    ],
    programmeLegs: [{ account: `REDEEMED_${given.redeemedFor}`, amount: -given.points }],
  });
  bookLapsedLots(rows, moment, memberId);
  return { transactionId };
}
