import type { MemberId } from '@huiji/shared-types';
import { instant, MS_PER_DAY, points } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CommandExecutor } from '../../platform/commands/index.js';
import { DatabaseMetrics, Reader } from '../../platform/database/index.js';
import { MetricsRegistry } from '../../platform/observability/metrics-registry.js';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { auditLedger } from '../ledger-audit/index.js';
import { BookExpiry } from './book-expiry.js';
import { earn, open, readBalance } from './ledger-driver.testing.js';

const MEMBERS = 40;
const UNINTERRUPTED = new AbortController().signal;
const LAPSING = 30;
const LASTING = 12;

let database: TestDatabase;
let world: ExecutorWorld;
let executor: CommandExecutor;
let reader: Reader;

beforeAll(async () => {
  database = await createTestDatabase();
  world = new ExecutorWorld(database.url);
  executor = world.executor({ workers: 2 });
  reader = new Reader(database.dataSource, new DatabaseMetrics(new MetricsRegistry()));
});

afterAll(async () => {
  await world.close();
  await database.drop();
});

async function memberWithTwoLots(): Promise<MemberId> {
  const now = world.clock.now();
  const memberId = world.ids.next<MemberId>(now);
  await executor.execute(open(memberId));
  const soon = instant(now + MS_PER_DAY);
  await executor.execute(earn(`soon ${memberId}`, memberId, points(LAPSING), soon));
  const later = instant(now + 10 * MS_PER_DAY);
  await executor.execute(earn(`later ${memberId}`, memberId, points(LASTING), later));
  return memberId;
}

test('a lapse is booked once, by however many jobs, and shown before any of them runs', async () => {
  const members = await Promise.all(Array.from({ length: MEMBERS }, memberWithTwoLots));
  world.clock.advance(MS_PER_DAY);
  for (const memberId of members) {
    const { result } = await executor.execute(readBalance(`before ${memberId}`, memberId));
    expect(result.available).toBe(LASTING);
  }
  const jobs = [1, 2, 3].map(() =>
    new BookExpiry(executor, reader, world.clock).run(UNINTERRUPTED),
  );
  const booked = await Promise.all(jobs);
  expect(booked.reduce((sum, n) => sum + n, 0)).toBe(MEMBERS * LAPSING);
  expect(await new BookExpiry(executor, reader, world.clock).run(UNINTERRUPTED)).toBe(0);
  const audit = await auditLedger(database.url, world.clock, []);
  expect(audit.violations).toEqual([]);
});

test('a lot lapses at its instant, not a millisecond before', async () => {
  const memberId = await memberWithTwoLots();
  world.clock.advance(MS_PER_DAY - 1);
  const before = await executor.execute(readBalance('one ms before', memberId));
  expect(before.result.available).toBe(LAPSING + LASTING);
  world.clock.advance(1);
  const after = await executor.execute(readBalance('at its instant', memberId));
  expect(after.result.available).toBe(LASTING);
});
