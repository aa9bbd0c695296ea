import { MS_PER_MINUTE } from '@huiji/shared-types';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '../testing/database.testing.js';
import { createTestDatabase } from '../testing/database.testing.js';
import type { TestServer } from '../testing/server.testing.js';
import { startTestServer } from '../testing/server.testing.js';
import { RateCounter } from './rate-counter.js';
import { RateExchange } from './rate-exchange.js';

/** A window that does not end while the test runs, however slow the machine is. */
const AHEAD_MS = 30 * MS_PER_MINUTE;

let database: TestDatabase;
let instances: TestServer[];

beforeAll(async () => {
  database = await createTestDatabase();
  instances = [await startTestServer(database), await startTestServer(database)];
});
afterAll(async () => {
  await Promise.all(instances.map((instance) => instance.close()));
  await database.drop();
});

test('two instances count together', async () => {
  const [here, there] = instances.map(({ server }) => ({
    counter: server.get(RateCounter),
    exchange: server.get(RateExchange),
  }));
  if (here === undefined || there === undefined) {
    throw new Error('two instances are needed');
  }
  // From here on they exchange when the test says so, not once a second.
  await Promise.all([here, there].map(({ exchange }) => exchange.onApplicationShutdown()));
  const now = Date.now() - (Date.now() % MS_PER_MINUTE) + AHEAD_MS;
  for (let use = 1; use <= 3; use++) {
    expect(here.counter.use('x', 5, now)).toBe(0);
    expect(there.counter.use('x', 5, now)).toBe(0);
  }
  await here.exchange.exchange();
  await there.exchange.exchange();
  expect(there.counter.use('x', 5, now)).toBeGreaterThan(0);
});
