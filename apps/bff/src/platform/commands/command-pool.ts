import type { Pool } from 'mysql2/promise';
import { createPool } from 'mysql2/promise';

const LOCK_WAIT_SECONDS = 3;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * The executor's own connections: several statements in one trip (off everywhere else), fixed SQL with
 * bound values only. READ COMMITTED, because under REPEATABLE READ a read before the lock would
 * make every later read stale.
 */
export function createCommandPool(databaseUrl: string, connections: number): Pool {
  const pool = createPool({
    uri: databaseUrl,
    connectionLimit: connections,
    multipleStatements: true,
    supportBigNumbers: true,
    dateStrings: ['DATE'],
    charset: 'utf8mb4',
    timezone: 'Z',
    connectTimeout: CONNECT_TIMEOUT_MS,
  });
  pool.pool.on('connection', (connection) => {
    // Queued ahead of the first use of the connection; a failure shows there.
    connection.query(
      `SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED; SET SESSION innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`,
      () => undefined,
    );
  });
  return pool;
}
