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
import { bookTransaction, ledgerMember } from './book-transaction.js';
import type { IssueSource, LedgerSource, LedgerTransactionKind } from './ledger-account.js';
import type { LotAttributes } from './ledger-tables.js';
import { createLot, movedBy, takeParts } from './lots.js';

export interface Earning {
  readonly memberId: MemberId;
  /** Above zero. */
  readonly points: Points;
  readonly kind: LedgerTransactionKind;
  readonly issuedFrom: IssueSource;
  readonly source: LedgerSource;
  readonly expiresAt: Instant;
  readonly giftable: boolean;
  readonly facts?: { readonly [name: string]: JsonValue };
  readonly occurredAt?: Instant;
}

export interface Earned {
  readonly transactionId: LedgerTransactionId;
  /** Of the points earned, what went to debt at once. */
  readonly debtPaid: Points;
}

/** Brings points into being as one lot; debt is paid first, out of that lot, in the same transaction. */
export function earnPoints(rows: CommandRows, moment: Moment, earning: Earning): Earned {
  const { memberId } = earning;
  bookLapsedLots(rows, moment, memberId);
  const transactionId = moment.newId<LedgerTransactionId>();
  const debtPaid = Math.min(ledgerMember(rows, memberId).debt, earning.points);
  const lot: LotAttributes = {
    memberId,
    expiresAt: earning.expiresAt,
    lotId: moment.newId<PointsLotId>(),
    amount: earning.points,
    availableAt: moment.now,
    source: earning.issuedFrom,
    giftable: earning.giftable,
    giftableFrom: moment.now,
    originTransactionId: transactionId,
    parentLotId: null,
  };
  createLot(rows, movedBy(transactionId), lot);
  if (debtPaid > 0) {
    takeParts(rows, movedBy(transactionId), [{ lot, points: debtPaid }]);
  }
  bookTransaction(rows, moment, {
    id: transactionId,
    kind: earning.kind,
    source: earning.source,
    facts: { ...earning.facts, ...(debtPaid > 0 ? { debtPaid } : {}) },
    ...(earning.occurredAt === undefined ? {} : { occurredAt: earning.occurredAt }),
    memberLegs: [
      { memberId, account: 'AVAILABLE', amount: earning.points },
      { memberId, account: 'AVAILABLE', amount: -debtPaid },
      { memberId, account: 'DEBT', amount: debtPaid },
    ],
    programmeLegs: [{ account: `ISSUED_${earning.issuedFrom}`, amount: -earning.points }],
  });
  return { transactionId, debtPaid: points(debtPaid) };
}
