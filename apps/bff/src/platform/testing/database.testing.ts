import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { migrations } from '../../migrations/index.js';
import { migrate } from '../database/migrate.js';
import { openDatabase } from '../database/open-database.js';

const POOL_SIZE = 10;

/** A migrated database of one spec's own. */
export interface TestDatabase {
  readonly url: string;
  readonly dataSource: DataSource;
  /** Disconnects and removes it. */
  drop(): Promise<void>;
}

/** Needs TEST_DATABASE_URL: a server on which databases may be made. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (server === undefined) {
    throw new Error(
      'TEST_DATABASE_URL is not set: node scripts/private-database.mjs -- <the test command>',
    );
  }
  const name = `bff_${randomBytes(6).toString('hex')}`;
  await administer(
    server,
    `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
  );
  const address = new URL(server);
  address.pathname = `/${name}`;
  const url = address.href;
  const dataSource = await openDatabase({ url, poolSize: POOL_SIZE, migrations });
  await migrate(dataSource);
  return {
    url,
    dataSource,
    async drop() {
      await dataSource.destroy();
      await administer(server, `DROP DATABASE ${name}`);
    },
  };
}

async function administer(server: string, statement: string): Promise<void> {
  const connection = await createConnection({ uri: server });
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
