import type { MemberId } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Command } from '../../platform/commands/index.js';
import { done, refused } from '../../platform/commands/index.js';
import type { TestDatabase } from '../../platform/testing/database.testing.js';
import { createTestDatabase } from '../../platform/testing/database.testing.js';
import { ExecutorWorld } from '../../platform/testing/executor.testing.js';
import { giveLimitBack, ledgerRows, limitRows, limitUsed, useLimit } from './index.js';
import { open } from './ledger-driver.testing.js';

const MOST = 5;

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

const limitOn = (memberId: MemberId, period: string) => ({
  memberId,
  limitCode: 'TEST_COUNT',
  period,
});

function spendLimit(memberId: MemberId, period: string, amount: number): Command<{ used: number }> {
  const limit = limitOn(memberId, period);
  return {
    operation: 'spendLimit',
    caller: 'job:test',
    idempotency: null,
    plan: [...ledgerRows(memberId, { lots: 'ALL' }), limitRows(limit)],
    decide(rows) {
      if (amount < 0) {
        giveLimitBack(rows, limit, -amount);
      } else if (!useLimit(rows, limit, { amount, most: MOST })) {
        return refused({ used: -1 });
      }
      return done({ used: limitUsed(rows, limit) });
    },
  };
}

test('30 parallel uses through two servers spend the limit exactly, and another day has its own', async () => {
  const servers = [world.executor({ workers: 2 }), world.executor({ workers: 2, largestBatch: 3 })];
  const memberId = world.ids.next<MemberId>(world.clock.now());
  await servers[0]?.execute(open(memberId));
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      servers[i % 2]?.execute(spendLimit(memberId, '2026-11-20', 1)),
    ),
  );
  expect(answers.filter((answer) => answer?.result.used !== -1)).toHaveLength(MOST);
  const tomorrow = await servers[0]?.execute(spendLimit(memberId, '2026-11-21', MOST));
  expect(tomorrow?.result.used).toBe(MOST);
});

test('what is given back may be used again; more than was used is a bug that changes nothing', async () => {
  const executor = world.executor({ workers: 1 });
  const memberId = world.ids.next<MemberId>(world.clock.now());
  await executor.execute(open(memberId));
  await executor.execute(spendLimit(memberId, '2026-11', 4));
  expect((await executor.execute(spendLimit(memberId, '2026-11', -3))).result.used).toBe(1);
  await expect(executor.execute(spendLimit(memberId, '2026-11', -2))).rejects.toThrow('not used');
  expect((await executor.execute(spendLimit(memberId, '2026-11', 4))).result.used).toBe(MOST);
});
