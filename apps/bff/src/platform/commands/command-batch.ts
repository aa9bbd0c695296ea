import type { PoolConnection, RowDataPacket } from 'mysql2/promise';
import type { BusinessCalendar } from '../clock/business-calendar.js';
import type { Clock } from '../clock/clock.js';
import type { IdSource } from '../ids/id-source.js';
import { BatchRows } from './batch-rows.js';
import type { Command, JsonValue, Moment } from './command.js';
import type { Settled } from './decide-batch.js';
import { decideBatch } from './decide-batch.js';
import { fullPlan } from './idempotency-record.js';
import type { Packet } from './packets.js';
import {
  COMMIT,
  joinPackets,
  ROLLBACK,
  requestsByTable,
  START_TRANSACTION,
  selectPackets,
  statement,
  writePackets,
} from './packets.js';
import { decodeRow } from './row-codec.js';

export interface World {
  readonly clock: Clock;
  readonly calendar: BusinessCalendar;
  readonly ids: IdSource;
}

/**
 * Runs commands as one transaction in two trips: lock and read, then write and commit.
 * @throws the driver's error after a rollback; then nothing of the batch was booked, or (connection
 * lost while committing) all of it may have been.
 */
export async function runBatch(
  connection: PoolConnection,
  commands: readonly Command<JsonValue>[],
  world: World,
): Promise<Settled[]> {
  try {
    const rows = await lockAndRead(connection, commands);
    const settled = decideBatch(commands, rows, momentOf(world));
    await writeAndCommit(connection, rows);
    return settled;
  } catch (error) {
    await connection.query(ROLLBACK).catch(() => connection.destroy());
    throw error;
  }
}

async function lockAndRead(
  connection: PoolConnection,
  commands: readonly Command<JsonValue>[],
): Promise<BatchRows> {
  const reads = requestsByTable(commands.flatMap(fullPlan)).flatMap(([table, requests]) =>
    selectPackets(table, requests).map((packet) => ({ table, packet })),
  );
  const answers = await send(
    connection,
    joinPackets([statement(START_TRANSACTION), ...reads.map(({ packet }) => packet)]),
  );
  const rows = new BatchRows();
  reads.forEach(({ table }, i) => {
    // The first answer belongs to START TRANSACTION.
    for (const record of answers[i + 1] as RowDataPacket[]) {
      rows.load(table, decodeRow(table, record));
    }
  });
  return rows;
}

async function writeAndCommit(connection: PoolConnection, rows: BatchRows): Promise<void> {
  const writes = [...rows.changes()].flatMap(([table, changes]) => writePackets(table, changes));
  await send(connection, joinPackets([...writes, statement(COMMIT)]));
}

async function send(connection: PoolConnection, packet: Packet): Promise<unknown[]> {
  const [answers] = await connection.query(packet.sql, packet.values);
  return answers as unknown as unknown[];
}

/** Read after the locks, so that no command decides by a time before its rows were its own. */
function momentOf({ clock, calendar, ids }: World): Moment {
  const now = clock.now();
  return { now, businessDate: calendar.dateOf(now), calendar, newId: () => ids.next(now) };
}
