import type { LedgerTransactionId, MemberId, PointsHoldId } from '@huiji/shared-types';
import { instant, MS_PER_DAY, MS_PER_HOUR, points } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CommandExecutor } from '../../platform/commands/index.js';
import { IdempotencyConflict } from '../../platform/commands/index.js';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { auditLedger } from '../ledger-audit/index.js';
import {
  clawBack,
  earn,
  giveBack,
  hold,
  open,
  readBalance,
  resolve,
  spend,
} from './ledger-driver.testing.js';
import { operations, RandomMember } from './random-operations.testing.js';

let database: TestDatabase;
let world: ExecutorWorld;

beforeAll(async () => {
  database = await createTestDatabase();
  world = new ExecutorWorld(database.url);
});

afterAll(async () => {
  await world.close();
  await database.drop();
});

const newId = <T extends MemberId | PointsHoldId>() => world.ids.next<T>(world.clock.now());

async function memberWith(executor: CommandExecutor, given: number): Promise<MemberId> {
  const memberId = newId<MemberId>();
  await executor.execute(open(memberId));
  const expiresAt = instant(world.clock.now() + 30 * MS_PER_DAY);
  await executor.execute(earn(`opening ${memberId}`, memberId, points(given), expiresAt));
  return memberId;
}

async function balance(executor: CommandExecutor, memberId: MemberId) {
  return (await executor.execute(readBalance(`balance ${newId()}`, memberId))).result;
}

async function expectHealthyLedger(): Promise<void> {
  const audit = await auditLedger(database.url, world.clock, []);
  expect(audit.violations).toEqual([]);
}

const round = fc.record({
  hoursPassed: fc.integer({ min: 0, max: 60 }),
  work: fc.array(fc.record({ member: fc.nat({ max: 3 }), operation: operations }), {
    minLength: 1,
    maxLength: 25,
  }),
});

test.each([
  ['one command a transaction', { workers: 1, largestBatch: 1 }],
  ['many commands a transaction', { workers: 1, largestBatch: 256 }],
])(
  '%s: the database agrees with the model that follows every point',
  async (_, options) => {
    const executor = world.executor(options);
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 6 }), async (rounds) => {
        const members = Array.from({ length: 4 }, () => new RandomMember(newId<MemberId>(), newId));
        await Promise.all(members.map((member) => executor.execute(open(member.memberId))));
        for (const { hoursPassed, work } of rounds) {
          world.clock.advance(hoursPassed * MS_PER_HOUR);
          await runRound(executor, members, work);
          for (const member of members) {
            expect(await balance(executor, member.memberId)).toEqual(
              member.naive.balance(world.clock.now()),
            );
          }
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
    await expectHealthyLedger();
  },
  120_000,
);

/** All members at once; of one member the next operation starts when the one before it was answered. */
async function runRound(
  executor: CommandExecutor,
  members: readonly RandomMember[],
  work: readonly { member: number; operation: Parameters<RandomMember['step']>[0] }[],
): Promise<void> {
  await Promise.all(
    members.map(async (member, i) => {
      for (const { operation } of work.filter((item) => item.member === i)) {
        const next = member.step(operation, world.clock.now());
        if (next !== null) {
          next.follow((await executor.execute(next.command)).result);
        }
      }
    }),
  );
}

test('50 parallel spenders of one account through two servers spend what is there and no more', async () => {
  const servers = [world.executor({ workers: 2 }), world.executor({ workers: 4, largestBatch: 4 })];
  const memberId = await memberWith(servers[0] as CommandExecutor, 1_000);
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      (servers[i % 2] as CommandExecutor).execute(
        spend(`race ${i} ${memberId}`, memberId, points(70), world.clock.now()),
      ),
    ),
  );
  const spent = answers.filter(({ result }) => 'transactionId' in result);
  expect(spent).toHaveLength(14);
  expect(await balance(servers[0] as CommandExecutor, memberId)).toEqual({
    available: 20,
    held: 0,
    debt: 0,
  });
  await expectHealthyLedger();
});

test('one key from 32 callers of two servers is booked once and answered alike', async () => {
  const servers = [
    world.executor({ workers: 4, largestBatch: 2 }),
    world.executor({ workers: 4, largestBatch: 2 }),
  ];
  const memberId = await memberWith(servers[0] as CommandExecutor, 500);
  const answers = await Promise.all(
    Array.from({ length: 32 }, (_, i) =>
      (servers[i % 2] as CommandExecutor).execute(
        spend(`once ${memberId}`, memberId, points(100), world.clock.now()),
      ),
    ),
  );
  expect(new Set(answers.map(({ result }) => result.transactionId)).size).toBe(1);
  expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
  expect(await balance(servers[0] as CommandExecutor, memberId)).toEqual({
    available: 400,
    held: 0,
    debt: 0,
  });
});

test('a key used for another input is a conflict and changes nothing', async () => {
  const executor = world.executor({ workers: 1 });
  const memberId = await memberWith(executor, 100);
  const first = spend(`conflict ${memberId}`, memberId, points(10), world.clock.now());
  await executor.execute(first);
  const other = { ...first, idempotency: { key: `conflict ${memberId}`, input: 'something else' } };
  await expect(executor.execute(other)).rejects.toBeInstanceOf(IdempotencyConflict);
  expect(await balance(executor, memberId)).toEqual({ available: 90, held: 0, debt: 0 });
});

test('a refusal is final for its key, also when points have come in since', async () => {
  const executor = world.executor({ workers: 1 });
  const memberId = await memberWith(executor, 10);
  const greedy = spend(`greedy ${memberId}`, memberId, points(50), world.clock.now());
  expect((await executor.execute(greedy)).result).toEqual({ outcome: 'REFUSED' });
  await executor.execute(
    earn(`more ${memberId}`, memberId, points(100), instant(world.clock.now() + MS_PER_DAY)),
  );
  expect(await executor.execute(greedy)).toEqual({
    result: { outcome: 'REFUSED' },
    replayed: true,
  });
});

test('a command that throws spoils nothing for its neighbours in the batch', async () => {
  const executor = world.executor({ workers: 1 });
  const memberId = await memberWith(executor, 100);
  const broken = {
    ...spend(`broken ${memberId}`, memberId, points(1), world.clock.now()),
    decide: () => {
      throw new Error('broken on purpose');
    },
  };
  const settled = await Promise.allSettled([
    executor.execute(spend(`before ${memberId}`, memberId, points(1), world.clock.now())),
    executor.execute(broken),
    executor.execute(spend(`after ${memberId}`, memberId, points(1), world.clock.now())),
  ]);
  expect(settled.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await balance(executor, memberId)).toEqual({ available: 98, held: 0, debt: 0 });
});

test('a hold is captured or voided, never both, under 20 parallel attempts', async () => {
  const executor = world.executor({ workers: 4, largestBatch: 3 });
  const memberId = await memberWith(executor, 100);
  const holdId = newId<PointsHoldId>();
  const placed = await executor.execute(
    hold(`hold ${holdId}`, memberId, holdId, points(60), world.clock.now()),
  );
  const heldBy = placed.result.transactionId as LedgerTransactionId;
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) =>
      executor.execute(
        resolve(`end ${i} ${holdId}`, i % 2 ? 'CAPTURE' : 'VOID', memberId, holdId, heldBy),
      ),
    ),
  );
  const won = answers.filter(({ result }) => result.outcome !== 'REFUSED');
  expect(won).toHaveLength(1);
  const expected = won[0]?.result.outcome === 'CAPTURE' ? 40 : 100;
  expect(await balance(executor, memberId)).toEqual({ available: expected, held: 0, debt: 0 });
  await expectHealthyLedger();
});

test('a clawback of spent points becomes debt, which the next earning and a return pay first', async () => {
  const executor = world.executor({ workers: 1 });
  const memberId = newId<MemberId>();
  await executor.execute(open(memberId));
  const expiresAt = instant(world.clock.now() + 30 * MS_PER_DAY);
  const earned = await executor.execute(earn(`earn ${memberId}`, memberId, points(100), expiresAt));
  const spent = await executor.execute(
    spend(`spend ${memberId}`, memberId, points(90), world.clock.now()),
  );
  await executor.execute(
    clawBack(
      `claw ${memberId}`,
      memberId,
      earned.result.transactionId as LedgerTransactionId,
      points(100),
    ),
  );
  expect(await balance(executor, memberId)).toEqual({ available: 0, held: 0, debt: 90 });
  const again = await executor.execute(earn(`again ${memberId}`, memberId, points(50), expiresAt));
  expect(again.result.debtPaid).toBe(50);
  expect(await balance(executor, memberId)).toEqual({ available: 0, held: 0, debt: 40 });
  await executor.execute(
    giveBack(
      `back ${memberId}`,
      memberId,
      spent.result.transactionId as LedgerTransactionId,
      points(60),
      7,
    ),
  );
  expect(await balance(executor, memberId)).toEqual({ available: 20, held: 0, debt: 0 });
  await expectHealthyLedger();
});

test('whatever raced above, no transaction had to run again: the lock order holds', () => {
  expect(world.retries).toBe(0);
});

test.each([
  ['an amount', 'UPDATE ledger_entry SET amount = amount + 1 ORDER BY member_id, seq LIMIT 1'],
  [
    'a balance',
    'UPDATE ledger_member SET available = available + 1 WHERE debt = 0 ORDER BY member_id LIMIT 1',
  ],
  [
    'a lot',
    'UPDATE points_lot SET remaining = remaining - 1 WHERE remaining > 1 ORDER BY lot_id LIMIT 1',
  ],
  ['a dropped entry', 'DELETE FROM ledger_entry WHERE seq = 1 ORDER BY member_id LIMIT 1'],
  [
    'a programme entry',
    'UPDATE programme_entry SET amount = amount - 1 ORDER BY transaction_id LIMIT 1',
  ],
])('the audit finds tampering with %s', async (_, tampering) => {
  const copy = await createTestDatabase();
  const elsewhere = new ExecutorWorld(copy.url);
  try {
    const executor = elsewhere.executor({ workers: 1 });
    const memberId = await memberWith(executor, 100);
    await executor.execute(spend(`spend ${memberId}`, memberId, points(30), world.clock.now()));
    expect((await auditLedger(copy.url, world.clock, [])).healthy).toBe(true);
    await tamper(copy.url, tampering);
    const audit = await auditLedger(copy.url, world.clock, []);
    expect(audit.healthy).toBe(false);
    expect(audit.violations.length).toBeGreaterThan(0);
  } finally {
    await elsewhere.close();
    await copy.drop();
  }
});

async function tamper(url: string, sql: string): Promise<void> {
  const { createConnection } = await import('mysql2/promise');
  const connection = await createConnection({ uri: url });
  await connection.query(sql);
  await connection.end();
}
