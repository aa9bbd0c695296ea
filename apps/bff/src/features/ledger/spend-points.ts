import type { Instant, LedgerTransactionId, MemberId, Points } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment } from '../../platform/commands/index.js';
import { bookLapsedLots } from './book-lapsed-lots.js';
import { bookTransaction } from './book-transaction.js';
import type { LedgerSource, LedgerTransactionKind, RedeemUse } from './ledger-account.js';
import { firstPoints, lotsToSpend, movedBy, pointsIn, takeParts, wholeLots } from './lots.js';

export interface Spending {
  readonly memberId: MemberId;
  /** Above zero and at most what pointsBalance() says is available. */
  readonly points: Points;
  readonly kind: LedgerTransactionKind;
  readonly redeemedFor: RedeemUse;
  readonly source: LedgerSource;
  readonly facts?: JsonValue;
  readonly occurredAt?: Instant;
}

/**
 * Takes points for good, out of the lots that lapse soonest. Needs a plan with ENOUGH lots, or ALL.
 * @throws Error when less is spendable: the caller refuses before.
 */
export function spendPoints(
  rows: CommandRows,
  moment: Moment,
  spending: Spending,
): { readonly transactionId: LedgerTransactionId } {
  const { memberId } = spending;
  bookLapsedLots(rows, moment, memberId);
  const parts = firstPoints(wholeLots(lotsToSpend(rows, moment, memberId)), spending.points);
  if (pointsIn(parts) !== spending.points) {
    throw new Error(`member ${memberId} has not ${spending.points} points to spend`);
  }
  const transactionId = moment.newId<LedgerTransactionId>();
  takeParts(rows, movedBy(transactionId), parts);
  bookTransaction(rows, moment, {
    id: transactionId,
    kind: spending.kind,
    source: spending.source,
    facts: spending.facts ?? {},
    ...(spending.occurredAt === undefined ? {} : { occurredAt: spending.occurredAt }),
    memberLegs: [{ memberId, account: 'AVAILABLE', amount: -spending.points }],
    programmeLegs: [{ account: `REDEEMED_${spending.redeemedFor}`, amount: spending.points }],
  });
  return { transactionId };
}
