import type { RowChange } from './batch-rows.js';
import type { CommandTable, KeyValue, RowRequest } from './command-table.js';
import type { DbValue } from './row-codec.js';
import { encodeRow, layoutOf } from './row-codec.js';
import { compareKeys } from './row-set.js';

type AnyTable = CommandTable<never>;

/** Several statements for one trip to the server. */
export interface Packet {
  readonly sql: string;
  readonly values: (DbValue | DbValue[][])[];
}

export const START_TRANSACTION = 'START TRANSACTION';
export const COMMIT = 'COMMIT';
export const ROLLBACK = 'ROLLBACK';

/** On a small table the optimiser prefers a full scan, which would wait for rows that are none of its business. */
const BY_PRIMARY_KEY = 'FORCE INDEX (PRIMARY)';

export function joinPackets(packets: readonly Packet[]): Packet {
  return {
    sql: packets.map((packet) => packet.sql).join(';\n'),
    values: packets.flatMap((packet) => packet.values),
  };
}

export const statement = (sql: string): Packet => ({ sql, values: [] });

/** Requests by table in lock order, each once, ascending by key. */
export function requestsByTable(requests: readonly RowRequest[]): [AnyTable, RowRequest[]][] {
  const byTable = new Map<AnyTable, Map<string, RowRequest>>();
  for (const request of requests) {
    const ofTable = byTable.get(request.table) ?? new Map<string, RowRequest>();
    ofTable.set(JSON.stringify([request.prefix, request.upTo]), request);
    byTable.set(request.table, ofTable);
  }
  return [...byTable.entries()]
    .sort(([a], [b]) => a.rank - b.rank)
    .map(([table, ofTable]) => [
      table,
      [...ofTable.values()].sort((a, b) => compareKeys(a.prefix, b.prefix)),
    ]);
}

/** Reads (and where the table says so locks) the rows that were asked for, in key order. */
export function selectPacket(table: AnyTable, requests: readonly RowRequest[]): Packet {
  const key = layoutOf(table).keyNames;
  const single = requests.every((r) => r.prefix.length === 1 && r.upTo === undefined);
  const order = `ORDER BY ${key.join(', ')}${table.lock ? ' FOR UPDATE' : ''}`;
  const select = `SELECT ${layoutOf(table).names} FROM ${table.name} ${BY_PRIMARY_KEY}`;
  if (single) {
    return {
      sql: `${select} WHERE ${key[0]} IN (${requests.map(() => '?').join(', ')}) ${order}`,
      values: requests.flatMap((r) => [...r.prefix]),
    };
  }
  // Row constructors in IN are not range-scanned by MariaDB; a disjunction of key prefixes is.
  const condition = requests.map((r) => prefixCondition(key, r)).join(' OR ');
  return {
    sql: `${select} WHERE ${condition} ${order}`,
    values: requests.flatMap((r) => (r.upTo === undefined ? [...r.prefix] : [...r.prefix, r.upTo])),
  };
}

function prefixCondition(key: readonly string[], request: RowRequest): string {
  const equal = request.prefix.map((_, i) => `${key[i]} = ?`);
  const range = request.upTo === undefined ? [] : [`${key[request.prefix.length]} <= ?`];
  return `(${[...equal, ...range].join(' AND ')})`;
}

/** Writes one table's changes: deletions first, so that a key may be given anew. */
export function writePackets(table: AnyTable, changes: readonly RowChange[]): Packet[] {
  const deleted: (readonly KeyValue[])[] = [];
  const inserted: DbValue[][] = [];
  const updated: DbValue[][] = [];
  for (const change of changes) {
    switch (change.kind) {
      case 'delete':
        deleted.push(change.key);
        break;
      case 'insert':
        inserted.push(encodeRow(table, change.row));
        break;
      case 'update':
        updated.push(encodeRow(table, change.row));
        break;
    }
  }
  const insert = `INSERT INTO ${table.name} (${layoutOf(table).names}) VALUES ?`;
  const packets: Packet[] = [];
  if (deleted.length > 0) {
    const key = layoutOf(table).keyNames;
    const one = `(${key.map((name) => `${name} = ?`).join(' AND ')})`;
    packets.push({
      sql: `DELETE ${table.name} FROM ${table.name} ${BY_PRIMARY_KEY} WHERE ${deleted.map(() => one).join(' OR ')}`,
      values: deleted.flat(),
    });
  }
  if (inserted.length > 0) {
    packets.push({ sql: insert, values: [inserted] });
  }
  if (updated.length > 0) {
    const assignments = layoutOf(table).mutableNames.map((name) => `${name} = VALUES(${name})`);
    packets.push({
      sql: `${insert} ON DUPLICATE KEY UPDATE ${assignments.join(', ')}`,
      values: [updated],
    });
  }
  return packets;
}
