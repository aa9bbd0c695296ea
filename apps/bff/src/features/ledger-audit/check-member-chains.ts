import type { Snapshot } from '../../platform/database/index.js';
import type { LedgerEntry } from '../ledger/index.js';
import { CHAIN_START, entryHash } from '../ledger/index.js';
import type { AuditCheck, LedgerViolation } from './audit-check.js';

interface EntryRow {
  member_id: LedgerEntry['memberId'];
  seq: number;
  transaction_id: LedgerEntry['transactionId'];
  account: LedgerEntry['account'];
  amount: number;
  available_after: number;
  statement_points: number | null;
  hash: Buffer;
}

interface MemberRow {
  member_id: LedgerEntry['memberId'];
  available: number;
  held: number;
  debt: number;
  entry_seq: number;
  chain_head: Buffer;
}

interface Replay {
  readonly available: number;
  readonly held: number;
  readonly debt: number;
  readonly seq: number;
  readonly head: Buffer;
}

const START: Replay = { available: 0, held: 0, debt: 0, seq: 0, head: CHAIN_START };
const INVARIANT = 'a member is the replay of its entries, chained without gaps';

/** Members replayed at a time: ranges of the primary keys need neither sorting nor memory for all. */
const MEMBERS_PER_PAGE = 1_000;

const MEMBER_PAGE = `
  SELECT member_id, available, held, debt, entry_seq, chain_head
    FROM ledger_member FORCE INDEX (PRIMARY)
   WHERE member_id > ? ORDER BY member_id LIMIT ${MEMBERS_PER_PAGE}`;

const ENTRIES_OF_PAGE = `
  SELECT member_id, seq, transaction_id, account, amount, available_after, statement_points, hash
    FROM ledger_entry FORCE INDEX (PRIMARY)
   WHERE member_id BETWEEN ? AND ? ORDER BY member_id, seq`;

/** Balances, available_after, sequence and hash chain of every member, replayed from the first entry. */
export const memberChains: AuditCheck = {
  invariant: INVARIANT,
  async *violations(snapshot: Snapshot) {
    for await (const members of memberPages(snapshot)) {
      yield* checkPage(snapshot, members);
    }
  },
};

async function* memberPages(snapshot: Snapshot): AsyncGenerator<readonly MemberRow[]> {
  for (let last = ''; ; ) {
    const members: MemberRow[] = [];
    for await (const row of snapshot.stream<MemberRow>(MEMBER_PAGE, [last])) {
      members.push(row);
    }
    const end = members.at(-1);
    if (end === undefined) {
      return;
    }
    yield members;
    last = end.member_id;
  }
}

async function* checkPage(
  snapshot: Snapshot,
  members: readonly MemberRow[],
): AsyncGenerator<LedgerViolation> {
  const replays = new Map(members.map((member) => [member.member_id, START]));
  const range = [members[0]?.member_id, members.at(-1)?.member_id];
  for await (const row of snapshot.stream<EntryRow>(ENTRIES_OF_PAGE, range)) {
    const before = replays.get(row.member_id);
    // An entry without a member is entriesHaveMembers' to find.
    if (before !== undefined) {
      const after = step(before, row);
      yield* checkEntry(row, before, after);
      replays.set(row.member_id, after);
    }
  }
  for (const member of members) {
    yield* compare(member, replays.get(member.member_id) ?? START);
  }
}

function step(before: Replay, row: EntryRow): Replay {
  const plus = (account: EntryRow['account']) => (row.account === account ? row.amount : 0);
  return {
    available: before.available + plus('AVAILABLE'),
    held: before.held + plus('HELD'),
    debt: before.debt - plus('DEBT'),
    seq: before.seq + 1,
    head: entryHash(before.head, {
      memberId: row.member_id,
      seq: row.seq,
      transactionId: row.transaction_id,
      account: row.account,
      amount: row.amount,
      availableAfter: row.available_after,
      statementPoints: row.statement_points,
    }),
  };
}

function* checkEntry(row: EntryRow, before: Replay, after: Replay): Generator<LedgerViolation> {
  const subject = `entry ${row.member_id}/${row.seq}`;
  if (row.seq !== before.seq + 1) {
    yield violation(subject, `seq ${before.seq + 1}`, `seq ${row.seq}`);
  }
  if (row.available_after !== after.available) {
    yield violation(
      subject,
      `available after ${after.available}`,
      `available after ${row.available_after}`,
    );
  }
  if (!row.hash.equals(after.head)) {
    yield violation(
      subject,
      `hash ${after.head.toString('hex')}`,
      `hash ${row.hash.toString('hex')}`,
    );
  }
}

function* compare(member: MemberRow, replay: Replay): Generator<LedgerViolation> {
  const subject = `member ${member.member_id}`;
  const told = describe(member.available, member.held, member.debt, member.entry_seq);
  const replayed = describe(replay.available, replay.held, replay.debt, replay.seq);
  if (told !== replayed) {
    yield violation(subject, replayed, told);
  }
  if (!member.chain_head.equals(replay.head)) {
    yield violation(
      subject,
      `head ${replay.head.toString('hex')}`,
      `head ${member.chain_head.toString('hex')}`,
    );
  }
  if (member.available < 0 || member.held < 0 || member.debt < 0) {
    yield violation(subject, 'no negative balance', told);
  }
  if (member.debt > 0 && member.available > 0) {
    yield violation(subject, 'debt or points, not both', told);
  }
}

const describe = (available: number, held: number, debt: number, seq: number): string =>
  `available ${available}, held ${held}, debt ${debt}, ${seq} entries`;

const violation = (subject: string, expected: string, actual: string): LedgerViolation => ({
  invariant: INVARIANT,
  subject,
  expected,
  actual,
});

export const entriesHaveMembers: AuditCheck = {
  invariant: 'every entry belongs to a member',
  async *violations(snapshot: Snapshot) {
    const orphans = snapshot.stream<{ member_id: string; entries: number }>(
      `SELECT e.member_id, COUNT(*) AS entries FROM ledger_entry e
         LEFT JOIN ledger_member m ON m.member_id = e.member_id
        WHERE m.member_id IS NULL GROUP BY e.member_id`,
    );
    for await (const row of orphans) {
      yield {
        invariant: this.invariant,
        subject: `member ${row.member_id}`,
        expected: 'an account',
        actual: `${row.entries} entries without one`,
      };
    }
  },
};
