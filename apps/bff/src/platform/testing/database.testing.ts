import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { migrations } from '../../migrations/index.js';
import { migrate } from '../database/migrate.js';
import { openDatabase } from '../database/open-database.js';

/** One holds the migration lock, one migrates. */
const CONNECTIONS = 2;

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A migrated database of its own on the server of TEST_DATABASE_URL.
 * @throws Error when TEST_DATABASE_URL is not set: database tests never pass without a database
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (server === undefined) {
    throw new Error('TEST_DATABASE_URL names no server: run through npm test');
  }
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = await createConnection({ uri: server });
  await admin.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dataSource = await openDatabase({ url: url.href, poolSize: CONNECTIONS, migrations });
  await migrate(dataSource);
  await dataSource.destroy();
  return {
    url: url.href,
    async drop() {
      await admin.query(`DROP DATABASE ${name}`);
      await admin.end();
    },
  };
}
