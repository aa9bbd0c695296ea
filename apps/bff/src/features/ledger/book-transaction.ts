import type { Instant, LedgerTransactionId, MemberId } from '@huiji/shared-types';
import type { CommandRows, JsonValue, Moment } from '../../platform/commands/index.js';
import { entryHash } from './entry-hash.js';
import type {
  LedgerSource,
  LedgerTransactionKind,
  MemberAccount,
  ProgrammeAccount,
} from './ledger-account.js';
import type { LedgerMember } from './ledger-tables.js';
import {
  ledgerEntries,
  ledgerMembers,
  ledgerTransactions,
  programmeEntries,
} from './ledger-tables.js';

export interface MemberLeg {
  readonly memberId: MemberId;
  readonly account: MemberAccount;
  readonly amount: number;
}

export interface ProgrammeLeg {
  readonly account: ProgrammeAccount;
  readonly amount: number;
}

export interface Booking {
  readonly id: LedgerTransactionId;
  readonly kind: LedgerTransactionKind;
  readonly source: LedgerSource;
  readonly facts?: JsonValue;
  readonly reversalOf?: LedgerTransactionId;
  readonly occurredAt?: Instant;
  readonly memberLegs: readonly MemberLeg[];
  readonly programmeLegs: readonly ProgrammeLeg[];
  /** Which members see a line of their statement; all when left out. */
  readonly seenBy?: readonly MemberId[];
}

/** @throws Error when the plan did not ask for the member or the member has no account. */
export function ledgerMember(rows: CommandRows, memberId: MemberId): LedgerMember {
  const member = rows.get(ledgerMembers, [memberId]);
  if (member === undefined) {
    throw new Error(`member ${memberId} has no ledger account`);
  }
  return member;
}

/**
 * Writes one balanced transaction and the members' balances after it. Legs of zero are left out.
 * @throws Error when the legs do not sum to zero or a balance would become negative: a bug, not a refusal.
 */
export function bookTransaction(rows: CommandRows, moment: Moment, booking: Booking): void {
  const memberLegs = booking.memberLegs.filter((leg) => leg.amount !== 0);
  const programmeLegs = booking.programmeLegs.filter((leg) => leg.amount !== 0);
  requireBalanced(booking, [...memberLegs, ...programmeLegs]);
  rows.insert(ledgerTransactions, {
    id: booking.id,
    kind: booking.kind,
    sourceType: booking.source.type,
    sourceId: booking.source.id,
    businessDate: moment.businessDate,
    occurredAt: booking.occurredAt ?? moment.now,
    recordedAt: moment.now,
    reversalOf: booking.reversalOf ?? null,
    facts: booking.facts ?? {},
  });
  programmeLegs.forEach((leg, i) => {
    rows.insert(programmeEntries, { transactionId: booking.id, leg: i, ...leg });
  });
  for (const memberId of new Set(memberLegs.map((leg) => leg.memberId))) {
    bookMember(
      rows,
      booking,
      ledgerMember(rows, memberId),
      memberLegs.filter((leg) => leg.memberId === memberId),
    );
  }
}

function requireBalanced(booking: Booking, legs: readonly { amount: number }[]): void {
  const sum = legs.reduce((total, leg) => total + leg.amount, 0);
  if (sum !== 0 || legs.length < 2) {
    throw new Error(`${booking.kind} ${booking.source.id}: ${legs.length} legs sum to ${sum}`);
  }
}

function bookMember(
  rows: CommandRows,
  booking: Booking,
  before: LedgerMember,
  legs: readonly MemberLeg[],
): void {
  const visible = booking.seenBy?.includes(before.memberId) ?? true;
  const statementPoints = legs
    .filter((leg) => leg.account === 'AVAILABLE')
    .reduce((sum, leg) => sum + leg.amount, 0);
  let member = before;
  legs.forEach((leg, i) => {
    const balances = afterLeg(member, leg);
    const entry = {
      memberId: member.memberId,
      seq: member.entrySeq + 1,
      transactionId: booking.id,
      account: leg.account,
      amount: leg.amount,
      availableAfter: balances.available,
      statementPoints: visible && i === legs.length - 1 ? statementPoints : null,
    };
    const hash = entryHash(member.chainHead, entry);
    rows.insert(ledgerEntries, { ...entry, hash });
    member = { ...balances, entrySeq: entry.seq, chainHead: hash };
  });
  requireSound(member);
  rows.put(ledgerMembers, { ...member, version: before.version + 1 });
}

function afterLeg(member: LedgerMember, leg: MemberLeg): LedgerMember {
  switch (leg.account) {
    case 'AVAILABLE':
      return { ...member, available: member.available + leg.amount };
    case 'HELD':
      return { ...member, held: member.held + leg.amount };
    case 'DEBT':
      return { ...member, debt: member.debt - leg.amount };
  }
}

function requireSound({ memberId, available, held, debt }: LedgerMember): void {
  if (available < 0 || held < 0 || debt < 0) {
    throw new Error(`member ${memberId} would have ${available}/${held}/${debt} points`);
  }
}
