import type { Pool } from 'mysql2/promise';
import { createPool } from 'mysql2/promise';
import { SESSION_SETTINGS } from '../database/session-settings.js';

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * The executor's own connections: several statements in one trip (off everywhere else), fixed SQL with
 * bound values only.
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
    connection.query(SESSION_SETTINGS.join('; '), () => undefined);
  });
  return pool;
}
