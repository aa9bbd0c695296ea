import { Readable } from 'node:stream';
import type { Connection } from 'mysql2';
import { createConnection } from 'mysql2';
import type { AuditSnapshot } from './audit-check.js';

const STREAM_WINDOW_ROWS = 1_000;

type Table = 'ledger_transaction' | 'ledger_entry' | 'programme_entry' | 'ledger_member';

export interface CountingSnapshot extends AuditSnapshot {
  count(table: Table): Promise<number>;
}

/** Runs `work` on a connection of its own that sees the rows as of now, whatever is committed later. */
export async function withSnapshot<Result>(
  databaseUrl: string,
  work: (snapshot: CountingSnapshot) => Promise<Result>,
): Promise<Result> {
  const connection = createConnection({
    uri: databaseUrl,
    supportBigNumbers: true,
    decimalNumbers: true,
    dateStrings: ['DATE'],
  });
  try {
    await run(connection, 'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await run(connection, 'START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    return await work({
      stream: <Row>(sql: string) => rowsOf<Row>(connection, sql),
      async count(table) {
        let counted = 0;
        for await (const row of rowsOf<{ n: number }>(
          connection,
          `SELECT COUNT(*) AS n FROM ${table}`,
        )) {
          counted = row.n;
        }
        return counted;
      },
    });
  } finally {
    connection.destroy();
  }
}

const run = (connection: Connection, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.query(sql, (error) => (error === null ? resolve() : reject(error)));
  });

async function* rowsOf<Row>(connection: Connection, sql: string): AsyncGenerator<Row> {
  const rows = connection.query(sql).stream({ highWaterMark: STREAM_WINDOW_ROWS });
  for await (const row of Readable.from(rows)) {
    yield row as Row;
  }
}
