import type { LedgerTransactionId, MemberId, PointsHoldId } from '@huiji/shared-types';
import { instant, MS_PER_DAY, MS_PER_HOUR, points } from '@huiji/shared-types';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CommandExecutor } from '../../platform/commands/index.js';
import { DatabaseMetrics, Reader } from '../../platform/database/index.js';
import { MetricsRegistry } from '../../platform/observability/metrics-registry.js';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { auditLedger } from '../ledger-audit/index.js';
import { BookExpiry } from './book-expiry.js';
import { LapsedReturns } from './lapsed-returns.js';
import {
  clawBack,
  close,
  earn,
  hold,
  open,
  readBalance,
  resolve,
  revive,
  spend,
} from './ledger-driver.testing.js';

const GRACE_DAYS = 7;

let database: TestDatabase;
let world: ExecutorWorld;
let executor: CommandExecutor;
let reader: Reader;
let causes = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  world = new ExecutorWorld(database.url);
  executor = world.executor({ workers: 2 });
  reader = new Reader(database.dataSource, new DatabaseMetrics(new MetricsRegistry()));
});

afterAll(async () => {
  const { violations } = await auditLedger(database.url, world.clock, []);
  await world.close();
  await database.drop();
  expect(violations).toEqual([]);
});

const cause = () => `cause ${++causes}`;

/** A member with lots that lapse after so many hours, of whose points so many are held. */
async function holder(lots: readonly (readonly [points: number, hours: number])[], held: number) {
  const now = world.clock.now();
  const memberId = world.ids.next<MemberId>(now);
  const holdId = world.ids.next<PointsHoldId>(now);
  await executor.execute(open(memberId));
  const earnings: LedgerTransactionId[] = [];
  for (const [amount, hours] of lots) {
    const lapse = instant(now + hours * MS_PER_HOUR);
    const earned = await executor.execute(earn(cause(), memberId, points(amount), lapse));
    earnings.push(earned.result.transactionId as LedgerTransactionId);
  }
  const { result } = await executor.execute(hold(cause(), memberId, holdId, points(held), now));
  const heldBy = result.transactionId as LedgerTransactionId;
  return { memberId, holdId, heldBy, earnings };
}
type Holder = Awaited<ReturnType<typeof holder>>;

const release = ({ memberId, holdId, heldBy }: Holder, graceDays: number | null = null) =>
  executor.execute(resolve(cause(), 'VOID', memberId, holdId, heldBy, graceDays));

async function reviveOf({ memberId, heldBy: returnedFrom }: Holder) {
  const lapses = await new LapsedReturns(executor, reader, world.clock).of(memberId, returnedFrom);
  await executor.execute(revive(cause(), { memberId, returnedFrom, lapses }, GRACE_DAYS));
}

const later = (hours: number) => world.clock.advance(hours * MS_PER_HOUR);
const job = () => new BookExpiry(executor, reader, world.clock).run(new AbortController().signal);

/** Balances, and what is in lots by the instant at which it lapses. */
async function wealth({ memberId }: Holder) {
  const { result } = await executor.execute(readBalance(cause(), memberId));
  const lots = await reader.query<{ lapsesAt: number; left: number }>(
    `SELECT expires_at AS lapsesAt, CAST(SUM(remaining) AS SIGNED) AS \`left\` FROM points_lot
      WHERE member_id = ? AND expires_at > ? GROUP BY expires_at ORDER BY expires_at`,
    [memberId, world.clock.now()],
  );
  return { ...result, lots };
}

describe('points that came back, lapsed, and come back for good', () => {
  test.each<[string, readonly (readonly [number, number])[], number]>([
    ['a lot that lapsed before it came back', [[300, 1]], 300],
    ['a lot that lapsed after it came back', [[300, 3]], 300],
    ['a lot that lapses at that very instant', [[300, 4]], 300],
    ['a lot that lasts', [[300, 40]], 300],
    [
      'lots of all three',
      [
        [100, 1],
        [100, 3],
        [100, 40],
      ],
      300,
    ],
    [
      'two lots that lapsed at the same instant',
      [
        [100, 1],
        [150, 1],
      ],
      250,
    ],
    ['a lot of which a part was held', [[300, 1]], 120],
    ['a lot that lasted of which a part was held', [[300, 3]], 120],
  ])('%s: the same, whether it came back at once or twice', async (_, lots, held) => {
    const [once, twice, booked] = [
      await holder(lots, held),
      await holder(lots, held),
      await holder(lots, held),
    ];
    later(2);
    await release(twice);
    await release(booked);
    later(2);
    await release(once, GRACE_DAYS);
    await reviveOf(twice);
    await job();
    await reviveOf(booked);
    expect(await wealth(twice)).toEqual(await wealth(once));
    expect(await wealth(booked)).toEqual(await wealth(once));
  });

  test('nothing is revived twice', async () => {
    const member = await holder([[300, 1]], 300);
    later(2);
    await release(member);
    await reviveOf(member);
    const first = await wealth(member);
    await reviveOf(member);
    expect(first).toMatchObject({ available: 300 });
    expect(first.lots).toEqual([
      { lapsesAt: world.clock.now() + GRACE_DAYS * MS_PER_DAY, left: 300 },
    ]);
    expect(await wealth(member)).toEqual(first);
  });

  test('what was spent after it came back has not lapsed', async () => {
    const member = await holder([[300, 3]], 300);
    later(2);
    await release(member);
    const { memberId } = member;
    await executor.execute(spend(cause(), memberId, points(180), world.clock.now()));
    later(2);
    await reviveOf(member);
    expect(await wealth(member)).toMatchObject({ available: 120 });
  });

  test('it pays debt first', async () => {
    const member = await holder([[300, 1]], 300);
    const { memberId, earnings } = member;
    later(2);
    await release(member);
    const [earning] = earnings;
    if (earning === undefined) {
      throw new Error('there was an earning');
    }
    await executor.execute(clawBack(cause(), memberId, earning, points(80)));
    expect(await wealth(member)).toMatchObject({ available: 0, debt: 80 });
    await reviveOf(member);
    expect(await wealth(member)).toMatchObject({ available: 220, debt: 0 });
  });

  test('a closed account stays empty', async () => {
    const member = await holder([[300, 1]], 300);
    later(2);
    await release(member);
    await executor.execute(close(cause(), member.memberId));
    await reviveOf(member);
    expect(await wealth(member)).toMatchObject({ available: 0, lots: [] });
  });

  test('a lot that lapses between the look and the booking makes the plan outdated', async () => {
    const member = await holder([[300, 3]], 300);
    later(2);
    await release(member);
    const { memberId, heldBy: returnedFrom } = member;
    const lapses = await new LapsedReturns(executor, reader, world.clock).of(
      memberId,
      returnedFrom,
    );
    later(1);
    await expect(
      executor.execute(revive(cause(), { memberId, returnedFrom, lapses }, GRACE_DAYS)),
    ).rejects.toThrow('have lapsed');
    await reviveOf(member);
    expect(await wealth(member)).toMatchObject({ available: 300 });
  });
});
