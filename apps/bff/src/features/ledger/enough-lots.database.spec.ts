import type { MemberId } from '@huiji/shared-types';
import { instant, MS_PER_DAY, MS_PER_HOUR, points } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Command, CommandExecutor } from '../../platform/commands/index.js';
import { refused } from '../../platform/commands/index.js';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { auditLedger } from '../ledger-audit/index.js';
import { ledgerRows, pointsBalance } from './index.js';
import { earn, open, readBalance, spend } from './ledger-driver.testing.js';

const LOTS = 120;
const IN_EACH = 10;

let database: TestDatabase;
let world: ExecutorWorld;
let executor: CommandExecutor;

beforeAll(async () => {
  database = await createTestDatabase();
  world = new ExecutorWorld(database.url);
  executor = world.executor({ workers: 1 });
});

afterAll(async () => {
  await world.close();
  await database.drop();
});

/** Lots that lapse an hour apart, the first of them within the margin of every plan. */
async function memberWithManyLots(): Promise<MemberId> {
  const now = world.clock.now();
  const memberId = world.ids.next<MemberId>(now);
  await executor.execute(open(memberId));
  await Promise.all(
    Array.from({ length: LOTS }, (_, i) => {
      const expiresAt = instant(now + (i + 1) * MS_PER_HOUR);
      return executor.execute(earn(`lot ${i} ${memberId}`, memberId, points(IN_EACH), expiresAt));
    }),
  );
  return memberId;
}

async function available(memberId: MemberId): Promise<unknown> {
  const cause = `balance ${world.ids.next(world.clock.now())}`;
  return (await executor.execute(readBalance(cause, memberId))).result.available;
}

/** What a command sees that asked for lots enough for `wanted` points. */
const look = (memberId: MemberId, wanted: number): Command<{ readonly seen: number }> => ({
  operation: 'look',
  caller: 'job:test',
  idempotency: null,
  plan: ledgerRows(memberId, { lots: 'ENOUGH', points: points(wanted), now: world.clock.now() }),
  decide: (rows, moment) => refused({ seen: pointsBalance(rows, moment, memberId).available }),
});

test('spenders of one batch find enough, each after the one before it', async () => {
  const memberId = await memberWithManyLots();
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      executor.execute(spend(`s${i} ${memberId}`, memberId, points(47), world.clock.now())),
    ),
  );
  const spent = answers.filter(({ result }) => 'transactionId' in result);
  expect(spent).toHaveLength(Math.floor((LOTS * IN_EACH) / 47));
  expect(await available(memberId)).toBe((LOTS * IN_EACH) % 47);
  expect((await auditLedger(database.url, world.clock, [])).violations).toEqual([]);
});

test('few rows are read for a small sum; what is not enough is known exactly', async () => {
  const memberId = await memberWithManyLots();
  const few = (await executor.execute(look(memberId, 15))).result.seen;
  expect(few).toBeGreaterThanOrEqual(15);
  expect(few).toBeLessThan(LOTS * IN_EACH * 0.3);
  const all = (await executor.execute(look(memberId, LOTS * IN_EACH + 1))).result.seen;
  expect(all).toBe(LOTS * IN_EACH);
});

test('lots that lapse before the decision do not count, and those behind them are there', async () => {
  const memberId = await memberWithManyLots();
  const wish = spend(`late ${memberId}`, memberId, points(300), world.clock.now());
  world.clock.advance(20 * MS_PER_HOUR);
  expect((await executor.execute(wish)).result).toHaveProperty('transactionId');
  expect(await available(memberId)).toBe((LOTS - 20) * IN_EACH - 300);
});

test('a decision later than its plan reaches fails and books nothing', async () => {
  const memberId = await memberWithManyLots();
  const wish = spend(`too late ${memberId}`, memberId, points(300), world.clock.now());
  world.clock.advance(MS_PER_DAY + 1);
  await expect(executor.execute(wish)).rejects.toThrow('the plan does not ask for points_lot');
  expect(await available(memberId)).toBe((LOTS - 24) * IN_EACH);
});
