import type { Instant, LedgerTransactionId, MemberId, PointsHoldId } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment } from '../../platform/commands/index.js';
import { bookLapsedLots } from './book-lapsed-lots.js';
import { bookTransaction } from './book-transaction.js';
import type { LedgerTransactionKind, RedeemUse } from './ledger-account.js';
import type { PointsHold } from './ledger-tables.js';
import { pointsHolds } from './ledger-tables.js';
import { outstandingParts } from './outstanding-parts.js';
import type { WhenLapsed } from './restore-parts.js';
import { payDebt, restoreParts } from './restore-parts.js';

/** @returns the hold, or null when it is unknown or resolved already (a hold resolves once). */
export function liveHold(
  rows: CommandRows,
  memberId: MemberId,
  holdId: PointsHoldId,
): PointsHold | null {
  const hold = rows.get(pointsHolds, [memberId, holdId]);
  return hold === undefined || hold.resolvedAt !== null ? null : hold;
}

/** The held points are spent for good. No line on the statement: the hold was one. */
export function captureHold(
  rows: CommandRows,
  moment: Moment,
  hold: PointsHold,
  redeemedFor: RedeemUse,
): void {
  bookLapsedLots(rows, moment, hold.memberId);
  rows.put(pointsHolds, { ...hold, captured: hold.amount, resolvedAt: moment.now });
  bookTransaction(rows, moment, {
    id: moment.newId<LedgerTransactionId>(),
    kind: 'HOLD_CAPTURED',
    source: { type: 'HOLD', id: hold.holdId },
    seenBy: [],
    memberLegs: [{ memberId: hold.memberId, account: 'HELD', amount: -hold.amount }],
    programmeLegs: [{ account: `REDEEMED_${redeemedFor}`, amount: hold.amount }],
  });
}

export interface VoidRequest {
  readonly kind: LedgerTransactionKind;
  readonly whenLapsed: WhenLapsed;
  readonly facts?: JsonValue;
  readonly occurredAt?: Instant;
}

/**
 * The held points go back to the lots they came from, with their dates. Needs a plan with ALL lots and
 * undoRows(hold.transactionId).
 */
export function voidHold(
  rows: CommandRows,
  moment: Moment,
  hold: PointsHold,
  request: VoidRequest,
): void {
  const { memberId } = hold;
  bookLapsedLots(rows, moment, memberId);
  const transactionId = moment.newId<LedgerTransactionId>();
  restoreParts(
    rows,
    moment,
    { transactionId, rootTransactionId: hold.transactionId },
    outstandingParts(rows, hold.transactionId),
    request.whenLapsed,
  );
  rows.put(pointsHolds, { ...hold, voided: hold.amount, resolvedAt: moment.now });
  bookTransaction(rows, moment, {
    id: transactionId,
    kind: request.kind,
    source: { type: 'HOLD', id: hold.holdId },
    reversalOf: hold.transactionId,
    facts: request.facts ?? {},
    ...(request.occurredAt === undefined ? {} : { occurredAt: request.occurredAt }),
    memberLegs: [
      { memberId, account: 'HELD', amount: -hold.amount },
      { memberId, account: 'AVAILABLE', amount: hold.amount },
      ...payDebt(rows, moment, transactionId, memberId),
    ],
    programmeLegs: [],
  });
  bookLapsedLots(rows, moment, memberId);
}
