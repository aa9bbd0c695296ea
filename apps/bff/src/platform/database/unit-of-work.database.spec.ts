import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MetricsRegistry } from '../observability/metrics-registry.js';
import type { TestDatabase } from '../testing/database.testing.js';
import { createTestDatabase } from '../testing/database.testing.js';
import { DatabaseMetrics } from './database-metrics.js';
import { migrate } from './migrate.js';
import { Reader } from './reader.js';
import { UnitOfWork } from './unit-of-work.js';

let database: TestDatabase;
let unitOfWork: UnitOfWork;
let reader: Reader;

beforeAll(async () => {
  database = await createTestDatabase();
  const metrics = new DatabaseMetrics(new MetricsRegistry());
  unitOfWork = new UnitOfWork(database.dataSource, metrics);
  reader = new Reader(database.dataSource, metrics);
  await database.dataSource.query('CREATE TABLE tally (id INT PRIMARY KEY, count BIGINT NOT NULL)');
});
beforeEach(() => database.dataSource.query('REPLACE INTO tally VALUES (1, 0), (2, 0)'));
afterAll(() => database.drop());

const counts = async (): Promise<number[]> =>
  (await reader.query<{ count: number }>('SELECT count FROM tally ORDER BY id')).map(
    (row) => row.count,
  );
const ADD_ONE = 'UPDATE tally SET count = count + 1 WHERE id = ?';

describe('a unit of work', () => {
  test('keeps all of it or nothing', async () => {
    await unitOfWork.run((tx) => tx.query(ADD_ONE, [1]));
    await expect(
      unitOfWork.run(async (tx) => {
        await tx.query(ADD_ONE, [1]);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await counts()).toEqual([1, 0]);
  });

  test('runs again as a whole after a deadlock', async () => {
    let runs = 0;
    const both = (first: number, second: number) =>
      unitOfWork.run(async (tx) => {
        runs += 1;
        await tx.query(ADD_ONE, [first]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await tx.query(ADD_ONE, [second]);
      });
    await Promise.all([both(1, 2), both(2, 1)]);
    expect(await counts()).toEqual([2, 2]);
    expect(runs).toBeGreaterThan(2);
  });

  test('is not tried again for an error of its own', async () => {
    let runs = 0;
    const duplicate = unitOfWork.run((tx) => {
      runs += 1;
      return tx.query('INSERT INTO tally VALUES (1, 0)');
    });
    await expect(duplicate).rejects.toMatchObject({ errno: 1062 });
    expect(runs).toBe(1);
  });
});

test('every connection reads what is committed and waits 3 s for a lock', async () => {
  const settings = await Promise.all(
    Array.from({ length: 10 }, () =>
      unitOfWork.run(async (tx) => {
        const isolation = await tx.query<{ Value: string }[]>(
          "SHOW VARIABLES WHERE Variable_name IN ('tx_isolation', 'transaction_isolation')",
        );
        const wait = await tx.query<{ wait: number }[]>(
          'SELECT @@innodb_lock_wait_timeout AS wait',
        );
        return [isolation[0]?.Value, wait[0]?.wait];
      }),
    ),
  );
  expect(new Set(settings.map(String))).toEqual(new Set(['READ-COMMITTED,3']));
});

test('whole numbers come as numbers, days as text', async () => {
  const [row] = await reader.query("SELECT 9007199254740991 AS most, DATE '2026-03-07' AS day");
  expect(row).toEqual({ most: 9_007_199_254_740_991, day: '2026-03-07' });
});

test('servers that start together migrate once', async () => {
  const applied = await Promise.all([
    migrate(database.dataSource),
    migrate(database.dataSource),
    migrate(database.dataSource),
  ]);
  expect(applied.flat()).toEqual([]);
});
