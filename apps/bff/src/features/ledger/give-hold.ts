import type {
  Instant,
  LedgerTransactionId,
  MemberId,
  Points,
  PointsLotId,
} from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment } from '../../platform/commands/index.js';
import { bookLapsedLots } from './book-lapsed-lots.js';
import { bookTransaction } from './book-transaction.js';
import type { LedgerSource, LedgerTransactionKind } from './ledger-account.js';
import type { PointsHold } from './ledger-tables.js';
import { pointsHolds } from './ledger-tables.js';
import { createLot, hasLapsed, type LotPart, movedBy, pointsIn } from './lots.js';
import { outstandingParts } from './outstanding-parts.js';
import { payDebt, restoreParts } from './restore-parts.js';

export interface HoldGiving {
  readonly receiverId: MemberId;
  /** What the receiver's line is called, and what a line of the sender's for points that come back. */
  readonly kind: LedgerTransactionKind;
  readonly returnedKind: LedgerTransactionKind;
  readonly source: LedgerSource;
  /** Until when the receiver cannot gift the points on. */
  readonly giftableFrom: Instant;
  readonly facts?: JsonValue;
  readonly returnedFacts?: JsonValue;
}

interface HeldParts {
  readonly live: readonly LotPart[];
  readonly lapsed: readonly LotPart[];
}

function heldParts(rows: CommandRows, moment: Moment, hold: PointsHold): HeldParts {
  const parts = outstandingParts(rows, hold.transactionId);
  return {
    live: parts.filter(({ lot }) => !hasLapsed(lot, moment)),
    lapsed: parts.filter(({ lot }) => hasLapsed(lot, moment)),
  };
}

/** What is held and has not lapsed by the clock. Needs undoRows(hold.transactionId). */
export const livePointsHeld = (rows: CommandRows, moment: Moment, hold: PointsHold): Points =>
  points(pointsIn(heldParts(rows, moment, hold).live));

/**
 * Gives what somebody holds to another member: each live piece becomes a lot of the receiver's with the date it
 * had, and pays the receiver's debt first; lapsed pieces go back to their owner and are booked as expired in the
 * same transaction. Needs a plan with ALL lots of both and undoRows(hold.transactionId).
 * @throws Error when all of it has lapsed: the caller voids the hold then
 */
export function giveHold(
  rows: CommandRows,
  moment: Moment,
  hold: PointsHold,
  giving: HoldGiving,
): { readonly transactionId: LedgerTransactionId; readonly given: Points } {
  const { receiverId } = giving;
  bookLapsedLots(rows, moment, hold.memberId);
  bookLapsedLots(rows, moment, receiverId);
  const { live, lapsed } = heldParts(rows, moment, hold);
  const given = pointsIn(live);
  if (given === 0) {
    throw new Error(`nothing of hold ${hold.holdId} is left to give`);
  }
  const transactionId = moment.newId<LedgerTransactionId>();
  for (const { lot, points: amount } of live) {
    createLot(rows, movedBy(transactionId), {
      ...lot,
      memberId: receiverId,
      lotId: moment.newId<PointsLotId>(),
      parentLotId: lot.lotId,
      amount,
      availableAt: moment.now,
      giftableFrom: giving.giftableFrom,
    });
  }
  rows.put(pointsHolds, {
    ...hold,
    captured: given,
    voided: hold.amount - given,
    resolvedAt: moment.now,
  });
  bookTransaction(rows, moment, {
    id: transactionId,
    kind: giving.kind,
    source: giving.source,
    facts: giving.facts ?? {},
    seenBy: [receiverId],
    memberLegs: [
      { memberId: hold.memberId, account: 'HELD', amount: -given },
      { memberId: receiverId, account: 'AVAILABLE', amount: given },
      ...payDebt(rows, moment, transactionId, receiverId),
    ],
    programmeLegs: [],
  });
  if (lapsed.length > 0) {
    giveLapsedBack(rows, moment, hold, lapsed, giving);
  }
  return { transactionId, given: points(given) };
}

/** They return for no longer than it takes to book them as expired. */
function giveLapsedBack(
  rows: CommandRows,
  moment: Moment,
  { memberId, transactionId: rootTransactionId, holdId }: PointsHold,
  lapsed: readonly LotPart[],
  { returnedKind, returnedFacts }: HoldGiving,
): void {
  const transactionId = moment.newId<LedgerTransactionId>();
  const amount = pointsIn(lapsed);
  restoreParts(rows, moment, { transactionId, rootTransactionId }, lapsed, { kind: 'LAPSE' });
  bookTransaction(rows, moment, {
    id: transactionId,
    kind: returnedKind,
    source: { type: 'HOLD', id: holdId },
    reversalOf: rootTransactionId,
    facts: returnedFacts ?? {},
    memberLegs: [
      { memberId, account: 'HELD', amount: -amount },
      { memberId, account: 'AVAILABLE', amount },
    ],
    programmeLegs: [],
  });
  bookLapsedLots(rows, moment, memberId);
}
