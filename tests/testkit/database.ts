import { randomBytes } from 'node:crypto';
import mysql, { type RowDataPacket } from 'mysql2/promise';

/** Looks into one database, past the server under test. */
export interface TestDatabase {
  readonly url: string;
  /** Rows of one statement with bound values; BIGINT comes as a number, or a string past 2^53. */
  rows<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** The one row that there must be. */
  row<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row>;
  /** Holds what a statement locks while `act` goes on. */
  whileLocked<Result>(
    sql: string,
    values: readonly SqlValue[],
    act: () => Promise<Result>,
  ): Promise<Result>;
  /** Ends the connections and leaves the database where it is. */
  close(): Promise<void>;
  drop(): Promise<void>;
}

export type SqlValue = string | number | bigint | boolean | Date | null | Uint8Array;

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: run this through jest with its globalSetup');
  return url;
}

/** An empty database with a name of its own. @param server defaults to the server of the run */
export async function freshDatabase(server: string = serverUrl()): Promise<TestDatabase> {
  const worker = process.env.JEST_WORKER_ID ?? '0';
  return namedDatabase(server, `t${worker}_${randomBytes(5).toString('hex')}`);
}

/** An empty database of that name. */
export async function namedDatabase(server: string, name: string): Promise<TestDatabase> {
  const admin = await mysql.createConnection({ uri: server });
  await admin.query(`CREATE DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`);
  await admin.end();
  return openDatabase(server, name);
}

function openDatabase(server: string, name: string): TestDatabase {
  const url = new URL(server);
  url.pathname = `/${name}`;
  const pool = mysql.createPool({
    uri: url.href,
    connectionLimit: 4,
    supportBigNumbers: true,
    dateStrings: true,
    timezone: 'Z',
  });
  const rows = async <Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> => {
    const [found] = await pool.query<(Row & RowDataPacket)[]>(sql, [...values]);
    return found;
  };
  return {
    url: url.href,
    rows,
    async row<Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row> {
      const [first, ...others] = await rows<Row>(sql, values);
      if (first === undefined || others.length > 0) {
        throw new Error(
          `expected one row, got ${first === undefined ? 0 : 1 + others.length}: ${sql}`,
        );
      }
      return first;
    },
    async whileLocked<Result>(
      sql: string,
      values: readonly SqlValue[],
      act: () => Promise<Result>,
    ): Promise<Result> {
      const connection = await pool.getConnection();
      try {
        await connection.beginTransaction();
        await connection.query(sql, [...values]);
        return await act();
      } finally {
        await connection.rollback();
        connection.release();
      }
    },
    close: () => pool.end(),
    async drop(): Promise<void> {
      await pool.query(`DROP DATABASE \`${name}\``);
      await pool.end();
    },
  };
}
