import type {
  Instant,
  LedgerTransactionId,
  MemberId,
  Points,
  PointsHoldId,
} from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment } from '../../platform/commands/index.js';
import { bookLapsedLots } from './book-lapsed-lots.js';
import { bookTransaction } from './book-transaction.js';
import type { LedgerTransactionKind } from './ledger-account.js';
import type { PointsHold, PointsLot } from './ledger-tables.js';
import { pointsHolds } from './ledger-tables.js';
import {
  firstPoints,
  isSpendable,
  liveLots,
  lotsToSpend,
  movedBy,
  pointsIn,
  remainingIn,
  takeParts,
  wholeLots,
} from './lots.js';

export interface HoldRequest {
  readonly memberId: MemberId;
  readonly holdId: PointsHoldId;
  /** Above zero and at most what the lots below hold. */
  readonly points: Points;
  /** `GIFTABLE`: only lots that may be gifted now. */
  readonly from: 'SPENDABLE' | 'GIFTABLE';
  readonly kind: LedgerTransactionKind;
  readonly purpose: PointsHold['purpose'];
  /** What the points are held for, e.g. the gift's id. */
  readonly reference: string;
  readonly resolveBy: Instant;
  readonly facts?: JsonValue;
}

/** What may be gifted now, in consumption order. */
const giftableLots = (
  rows: CommandRows,
  moment: Moment,
  memberId: MemberId,
): readonly PointsLot[] =>
  liveLots(rows, memberId).filter(
    (lot) => isSpendable(lot, moment) && lot.giftable && lot.giftableFrom <= moment.now,
  );

/** How much of what is available may be gifted now. Needs a plan with ALL lots. */
export const giftablePoints = (rows: CommandRows, moment: Moment, memberId: MemberId): Points =>
  points(remainingIn(giftableLots(rows, moment, memberId)));

/**
 * Sets points aside; the lots they come from are remembered with their dates. Needs holdRows() and a plan
 * with ALL lots where they come from GIFTABLE ones, else with ENOUGH.
 * @throws Error when the lots hold less: the caller refuses before.
 */
export function placeHold(
  rows: CommandRows,
  moment: Moment,
  request: HoldRequest,
): { readonly transactionId: LedgerTransactionId } {
  const { memberId } = request;
  bookLapsedLots(rows, moment, memberId);
  const lots =
    request.from === 'GIFTABLE'
      ? giftableLots(rows, moment, memberId)
      : lotsToSpend(rows, moment, memberId);
  const parts = firstPoints(wholeLots(lots), request.points);
  if (pointsIn(parts) !== request.points) {
    throw new Error(`member ${memberId} has not ${request.points} points to hold`);
  }
  const transactionId = moment.newId<LedgerTransactionId>();
  takeParts(rows, movedBy(transactionId), parts);
  rows.insert(pointsHolds, {
    memberId,
    holdId: request.holdId,
    transactionId,
    purpose: request.purpose,
    reference: request.reference,
    amount: request.points,
    captured: 0,
    voided: 0,
    resolveBy: request.resolveBy,
    placedAt: moment.now,
    resolvedAt: null,
  });
  bookTransaction(rows, moment, {
    id: transactionId,
    kind: request.kind,
    source: { type: 'HOLD', id: request.holdId },
    facts: request.facts ?? {},
    memberLegs: [
      { memberId, account: 'AVAILABLE', amount: -request.points },
      { memberId, account: 'HELD', amount: request.points },
    ],
    programmeLegs: [],
  });
  return { transactionId };
}
