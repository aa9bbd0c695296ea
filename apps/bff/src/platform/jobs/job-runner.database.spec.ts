import { MS_PER_DAY, MS_PER_MINUTE } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '../testing/database.testing.js';
import { createTestDatabase } from '../testing/database.testing.js';
import type { TestServer } from '../testing/server.testing.js';
import { startTestServer } from '../testing/server.testing.js';
import type { Job } from './job.js';
import { JobRunner } from './job-runner.js';

let database: TestDatabase;
let instances: TestServer[];

beforeAll(async () => {
  database = await createTestDatabase();
  instances = await Promise.all([1, 2, 3].map(() => startTestServer(database)));
});
afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.close()));
  await database.drop();
});

const runOnAll = (job: Job, restMs: number) =>
  Promise.all(
    instances.map(({ server }) =>
      server.get(JobRunner).run(job, restMs, new AbortController().signal),
    ),
  );

test('of all instances one runs a job, and none again before its rest is over', async () => {
  let runs = 0;
  const job: Job = {
    name: 'counting',
    everyMs: MS_PER_MINUTE,
    run: async () => {
      runs += 1;
      await new Promise((resolve) => setTimeout(resolve, 200));
    },
  };
  const ran = await runOnAll(job, MS_PER_MINUTE);
  expect(ran.filter(Boolean)).toHaveLength(1);
  await runOnAll(job, MS_PER_MINUTE);
  expect(runs).toBe(1);
  expect((await runOnAll(job, 0)).some(Boolean)).toBe(true);
  expect(runs).toBeGreaterThan(1);
});

test('a job that fails gives its lease back for the next turn', async () => {
  const job: Job = {
    name: 'failing',
    everyMs: MS_PER_MINUTE,
    run: () => Promise.reject(new Error('it does not work')),
  };
  expect(await runOnAll(job, MS_PER_MINUTE)).toEqual([false, false, false]);
  const runner = instances[0]?.server.get(JobRunner);
  const mended: Job = { ...job, run: async () => undefined };
  expect(await runner?.run(mended, 0, new AbortController().signal)).toBe(true);
});

test('pruning removes what nothing can ask for any more, and nothing else', async () => {
  const now = Date.now();
  const rows = Array.from({ length: 2_500 }, (_, i) => [
    'member:x',
    'op',
    `key${i}`,
    Buffer.alloc(32),
    'DONE',
    '{}',
    i < 2_400 ? now - 31 * MS_PER_DAY : now - 29 * MS_PER_DAY,
  ]);
  await database.dataSource.query(
    `INSERT INTO idempotency_record
     (caller, operation, idempotency_key, fingerprint, outcome, result, recorded_at) VALUES ?`,
    [rows],
  );
  expect(await instances[0]?.server.get(JobRunner).runNow('pruning')).toBe(true);
  expect(
    await database.dataSource.query('SELECT COUNT(*) AS kept FROM idempotency_record'),
  ).toEqual([{ kept: 100 }]);
});

test('an unknown job does not run', async () => {
  expect(await instances[0]?.server.get(JobRunner).runNow('nothing')).toBe(false);
});
