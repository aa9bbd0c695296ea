import type { Instant, LedgerTransactionId, MemberId, Points } from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import { bookLapsedLots } from './book-lapsed-lots.js';
import { bookTransaction, ledgerMember } from './book-transaction.js';
import type { LedgerSource } from './ledger-account.js';
import { ledgerMembers } from './ledger-tables.js';
import { liveLots, movedBy, pointsIn, takeParts, wholeLots } from './lots.js';

/** When the account was closed; null while it is open, and for one that is not there yet. */
export const accountClosedAt = (rows: CommandRows, memberId: MemberId): Instant | null =>
  rows.get(ledgerMembers, [memberId])?.closedAt ?? null;

/**
 * Closes a member's account: what is left in it is lost, what is owed is forgiven. Its rows stay. Needs a
 * plan with ALL lots.
 * @throws Error while points are held: the caller refuses before
 */
export function closeLedgerAccount(
  rows: CommandRows,
  moment: Moment,
  memberId: MemberId,
): { readonly lost: Points; readonly forgiven: Points } {
  const settled = settleClosedAccount(rows, moment, memberId, {
    type: 'ACCOUNT_CLOSURE',
    id: memberId,
  });
  rows.put(ledgerMembers, { ...ledgerMember(rows, memberId), closedAt: moment.now });
  return settled;
}

/** The same for what still comes into a closed account, such as the refund of an old receipt. */
export function settleClosedAccount(
  rows: CommandRows,
  moment: Moment,
  memberId: MemberId,
  source: LedgerSource,
): { readonly lost: Points; readonly forgiven: Points } {
  bookLapsedLots(rows, moment, memberId);
  const { held, debt } = ledgerMember(rows, memberId);
  if (held > 0) {
    throw new Error(`member ${memberId} has ${held} points held`);
  }
  const parts = wholeLots(liveLots(rows, memberId));
  const lost = pointsIn(parts);
  if (lost + debt > 0) {
    const id = moment.newId<LedgerTransactionId>();
    takeParts(rows, movedBy(id), parts);
    bookTransaction(rows, moment, {
      id,
      kind: 'ACCOUNT_CLOSED',
      source,
      seenBy: [],
      memberLegs: [
        { memberId, account: 'AVAILABLE', amount: -lost },
        { memberId, account: 'DEBT', amount: debt },
      ],
      programmeLegs: [
        { account: 'FORFEITED', amount: lost },
        { account: 'WRITTEN_OFF', amount: -debt },
      ],
    });
  }
  return { lost: points(lost), forgiven: points(debt) };
}
