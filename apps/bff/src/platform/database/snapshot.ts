import { Readable } from 'node:stream';
import type { Connection } from 'mysql2';
import { createConnection } from 'mysql2';

const STREAM_WINDOW_ROWS = 1_000;

/** One consistent view of the rows, however long the reading takes and whatever is written meanwhile. */
export interface Snapshot {
  /** Rows one by one, so that memory does not grow with the tables. */
  stream<Row>(sql: string, values?: readonly unknown[]): AsyncIterable<Row>;
}

/** Runs `work` on a connection of its own that sees the rows as of now, whatever is committed later. */
export async function withSnapshot<Result>(
  databaseUrl: string,
  work: (snapshot: Snapshot) => Promise<Result>,
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
      stream: <Row>(sql: string, values?: readonly unknown[]) =>
        rowsOf<Row>(connection, sql, values),
    });
  } finally {
    connection.destroy();
  }
}

const run = (connection: Connection, sql: string): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.query(sql, (error) => (error === null ? resolve() : reject(error)));
  });

async function* rowsOf<Row>(
  connection: Connection,
  sql: string,
  values: readonly unknown[] = [],
): AsyncGenerator<Row> {
  const rows = connection.query(sql, [...values]).stream({ highWaterMark: STREAM_WINDOW_ROWS });
  for await (const row of Readable.from(rows)) {
    yield row as Row;
  }
}
