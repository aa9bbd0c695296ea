import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startScratchDatabase } from '../../scripts/lib/scratch-database.mjs';
import { freshDatabase, type TestDatabase } from './database.js';

let server: Awaited<ReturnType<typeof startScratchDatabase>>;
let database: TestDatabase;

beforeAll(async () => {
  server = await startScratchDatabase();
  database = await freshDatabase(server.url);
});

afterAll(async () => {
  await database.drop();
  await server.stop();
});

test('what was committed survives kill -9 of the database server', async () => {
  await database.rows('CREATE TABLE kept (id BIGINT PRIMARY KEY)');
  await database.rows('INSERT INTO kept VALUES (?)', [9_007_199_254_740_991]);

  await server.kill();
  await expect(database.rows('SELECT 1')).rejects.toThrow();
  await server.restart();

  expect(await database.row<{ id: number }>('SELECT id FROM kept')).toEqual({
    id: 9_007_199_254_740_991,
  });
});

test('the server keeps UTC and compares in utf8mb4', async () => {
  expect(
    await database.row('SELECT @@time_zone AS zone, @@character_set_database AS charset'),
  ).toEqual({ zone: '+00:00', charset: 'utf8mb4' });
});
