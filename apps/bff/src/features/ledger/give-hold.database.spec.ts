import type { LedgerTransactionId, MemberId, PointsHoldId } from '@huiji/shared-types';
import { type Instant, instant, MS_PER_DAY, points } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Command, CommandExecutor } from '../../platform/commands/index.js';
import { done, refused } from '../../platform/commands/index.js';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { auditLedger } from '../ledger-audit/index.js';
import {
  giveHold,
  holdRows,
  ledgerRows,
  liveHold,
  livePointsHeld,
  placeHold,
  undoRows,
} from './index.js';
import { earn, open } from './ledger-driver.testing.js';

const RUNS = 25;

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

type Answer = { readonly [name: string]: string | number };

const command = (plan: Command<Answer>['plan'], decide: Command<Answer>['decide']) =>
  executor.execute<Answer>({
    operation: 'test',
    caller: 'job:test',
    idempotency: null,
    plan,
    decide,
  });

const all = (memberId: MemberId) => ledgerRows(memberId, { lots: 'ALL' });

async function newMember(): Promise<MemberId> {
  const memberId = world.ids.next<MemberId>(world.clock.now());
  await executor.execute(open(memberId));
  return memberId;
}

async function hold(memberId: MemberId, holdId: PointsHoldId, amount: number) {
  const { result } = await command(
    [...all(memberId), holdRows(memberId, holdId)],
    (rows, moment) => {
      const { transactionId } = placeHold(rows, moment, {
        memberId,
        holdId,
        points: points(amount),
        from: 'GIFTABLE',
        kind: 'GIFT_SENT',
        purpose: 'GIFT',
        reference: holdId,
        resolveBy: moment.now,
      });
      return done({ transactionId });
    },
  );
  return String(result.transactionId) as LedgerTransactionId;
}

const give = (
  senderId: MemberId,
  receiverId: MemberId,
  holdId: PointsHoldId,
  heldBy: LedgerTransactionId,
  giftableFrom: Instant,
) =>
  command(
    [...all(senderId), ...all(receiverId), holdRows(senderId, holdId), undoRows(heldBy)],
    (rows, moment) => {
      const live = liveHold(rows, senderId, holdId);
      if (live === null || livePointsHeld(rows, moment, live) === 0) {
        return refused({ given: 0 });
      }
      const source = { type: 'TEST', id: holdId };
      const kinds = { kind: 'GIFT_RECEIVED', returnedKind: 'GIFT_RETURNED' } as const;
      const { given } = giveHold(rows, moment, live, {
        ...kinds,
        receiverId,
        source,
        giftableFrom,
      });
      return done({ given });
    },
  );

const lotsOf = (memberId: MemberId): Promise<object[]> =>
  database.dataSource.query(
    `SELECT expires_at AS expiresAt, remaining, giftable_from AS giftableFrom FROM points_lot
      WHERE member_id = ? ORDER BY expires_at, lot_id`,
    [memberId],
  );

/** Lots of so many points that lapse in so many days, how much of them is held, and when it is given. */
const story = fc.record({
  lots: fc.array(
    fc.record({ amount: fc.integer({ min: 1, max: 50 }), days: fc.integer({ min: 1, max: 6 }) }),
    { minLength: 1, maxLength: 6 },
  ),
  share: fc.integer({ min: 1, max: 100 }),
  waitDays: fc.integer({ min: 0, max: 7 }),
});

test('what is given keeps its dates; what lapsed while it was held reaches nobody', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ lots, share, waitDays }) => {
      const start = world.clock.now();
      const [senderId, receiverId] = [await newMember(), await newMember()];
      for (const [i, { amount, days }] of lots.entries()) {
        const expiresAt = instant(start + days * MS_PER_DAY);
        await executor.execute(earn(`${senderId} ${i}`, senderId, points(amount), expiresAt));
      }
      const total = lots.reduce((sum, { amount }) => sum + amount, 0);
      const held = Math.ceil((total * share) / 100);
      const holdId = world.ids.next<PointsHoldId>(start);
      const heldBy = await hold(senderId, holdId, held);
      world.clock.advance(waitDays * MS_PER_DAY);
      const now = world.clock.now();
      const lock = instant(now + MS_PER_DAY);
      const { given } = (await give(senderId, receiverId, holdId, heldBy, lock)).result;

      // One point after another, the soonest lapse first: what was held, and what of it lives.
      const pieces = lots
        .flatMap(({ amount, days }) => Array.from({ length: amount }, () => days))
        .sort((a, b) => a - b)
        .slice(0, held)
        .filter((days) => days > waitDays);
      expect(given).toBe(pieces.length);
      const arrived = (await lotsOf(receiverId)) as { expiresAt: number; remaining: number }[];
      const arrivedPoints = arrived.flatMap(({ expiresAt, remaining }) =>
        Array.from({ length: remaining }, () => (expiresAt - start) / MS_PER_DAY),
      );
      expect(arrivedPoints).toEqual(pieces);
      for (const lot of arrived) expect(lot).toMatchObject({ giftableFrom: lock });
      expect((await auditLedger(database.url, world.clock, [])).violations).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 120_000);
