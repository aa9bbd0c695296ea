import { createConnection } from 'mysql2/promise';
import type { DataSource, Logger } from 'typeorm';
import { StartFailure } from '../config/start-failure.js';
import type { DatabaseFlavour, Migrations } from './data-source.js';
import { createDataSource } from './data-source.js';

const ACCESS_DENIED = 1045;
const DATABASE_ACCESS_DENIED = 1044;
const UNKNOWN_DATABASE = 1049;
const CONNECT_TIMEOUT_MS = 5_000;

interface OpenOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly migrations: Migrations;
  readonly logger?: Logger;
}

/**
 * Connects to the server that the address names.
 * @throws StartFailure saying what is wrong with the address or the server
 */
export async function openDatabase(options: OpenOptions): Promise<DataSource> {
  try {
    const flavour = await askFlavour(options.url);
    return await createDataSource({ ...options, flavour }).initialize();
  } catch (error) {
    throw new StartFailure(explain(error, options.url), { cause: error });
  }
}

async function askFlavour(url: string): Promise<DatabaseFlavour> {
  const connection = await createConnection({ uri: url, connectTimeout: CONNECT_TIMEOUT_MS });
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return /mariadb/i.test(JSON.stringify(rows)) ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
  }
}

/** The password never appears: only host, user and database are named. */
function explain(error: unknown, url: string): string {
  const { host, username, pathname } = new URL(url);
  const number = error instanceof Error && 'errno' in error ? error.errno : undefined;
  switch (number) {
    case ACCESS_DENIED:
    case DATABASE_ACCESS_DENIED:
      return `The database at ${host} refuses user ${username}: mend user and password in DATABASE_URL.`;
    case UNKNOWN_DATABASE:
      return `The server at ${host} has no database ${pathname.slice(1)}: create it or mend DATABASE_URL.`;
    default: {
      const detail = error instanceof Error ? error.message || error.name : 'unknown reason';
      return `The database at ${host} cannot be used (${detail}): start it or mend DATABASE_URL.`;
    }
  }
}
