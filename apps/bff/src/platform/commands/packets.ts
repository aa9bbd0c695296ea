import type { RowChange } from './batch-rows.js';
import type { CommandTable, Enough, KeyValue, RowRequest } from './command-table.js';
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
const byKey = (table: AnyTable): string => `FORCE INDEX (${table.index ?? 'PRIMARY'})`;

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
    const sameRows = JSON.stringify([
      request.prefix,
      request.upTo,
      request.enough !== undefined,
      request.first !== undefined,
    ]);
    ofTable.set(sameRows, together(ofTable.get(sameRows), request));
    byTable.set(request.table, ofTable);
  }
  return [...byTable.entries()]
    .sort(([a], [b]) => a.rank - b.rank)
    .map(([table, ofTable]) => [
      table,
      [...ofTable.values()].sort((a, b) => compareKeys(a.prefix, b.prefix)),
    ]);
}

/** Commands of one batch use one row after another: what is enough for all is the sum of what is enough for each. */
function together(known: RowRequest | undefined, request: RowRequest): RowRequest {
  if (known?.first !== undefined && request.first !== undefined) {
    return { ...request, first: known.first + request.first };
  }
  if (known?.enough === undefined || request.enough === undefined) {
    return request;
  }
  const enough = {
    amount: known.enough.amount + request.enough.amount,
    dueBy: Math.min(known.enough.dueBy, request.enough.dueBy),
    lastingPast: Math.max(known.enough.lastingPast, request.enough.lastingPast),
  };
  return { ...request, enough };
}

/** The statements that read what was asked for of one table. */
export function selectPackets(table: AnyTable, requests: readonly RowRequest[]): Packet[] {
  const whole = requests.filter(({ enough, first }) => enough === undefined && first === undefined);
  const first = requests.filter((request): request is FirstRequest => request.first !== undefined);
  const enough = requests.filter(
    (request): request is EnoughRequest => request.enough !== undefined,
  );
  return [
    ...(whole.length === 0 ? [] : [selectPacket(table, whole)]),
    ...(enough.length === 0 ? [] : [enoughPacket(table, enough)]),
    ...first.map((request) => firstPacket(table, request)),
  ];
}

type EnoughRequest = RowRequest & { readonly enough: Enough };
type FirstRequest = RowRequest & { readonly first: number };

/** Reads no further than needed, however many rows there are. */
function firstPacket(table: AnyTable, { prefix, first }: FirstRequest): Packet {
  const { names, keyNames } = layoutOf(table);
  const under = prefix.map((_, i) => `${keyNames[i]} = ?`).join(' AND ');
  return {
    sql: `SELECT ${names} FROM ${table.name} ${byKey(table)} WHERE ${under} ORDER BY ${keyNames.join(', ')} LIMIT ?`,
    values: [...prefix, first],
  };
}

/** Sums up in the server what comes before each row, so that only rows that are needed travel. */
function enoughPacket(table: AnyTable, requests: readonly EnoughRequest[]): Packet {
  const { names, keyNames } = layoutOf(table);
  const [owner, ...order] = keyNames;
  if (table.worth === undefined || owner === undefined) {
    throw new Error(`${table.name} does not say what its rows are worth`);
  }
  const { column, countedWhen } = table.worth;
  const before = `SUM(IF(${countedWhen}, ${column}, 0)) OVER (PARTITION BY ${owner} ORDER BY ${order.join(', ')} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
  const owners = requests.map(() => '?').join(', ');
  const wanted = requests.map(() => 'WHEN ? THEN ?').join(' ');
  return {
    sql: `SELECT ${names} FROM (SELECT ${names}, ${before} AS worth_before FROM ${table.name} ${byKey(table)} WHERE ${owner} IN (${owners})) AS summed WHERE COALESCE(worth_before, 0) < CASE ${owner} ${wanted} END ORDER BY ${keyNames.join(', ')}`,
    values: [
      Math.min(...requests.map((request) => request.enough.dueBy)),
      Math.max(...requests.map((request) => request.enough.lastingPast)),
      ...requests.flatMap((request) => request.prefix),
      ...requests.flatMap((request) => [...request.prefix, request.enough.amount]),
    ],
  };
}

const lockingOf = ({ lock }: AnyTable): string =>
  lock === 'SHARED' ? ' LOCK IN SHARE MODE' : lock ? ' FOR UPDATE' : '';

/** Reads (and where the table says so locks) the rows that were asked for, in key order. */
function selectPacket(table: AnyTable, requests: readonly RowRequest[]): Packet {
  const key = layoutOf(table).keyNames;
  const single = requests.every((r) => r.prefix.length === 1 && r.upTo === undefined);
  const order = `ORDER BY ${key.join(', ')}${lockingOf(table)}`;
  const select = `SELECT ${layoutOf(table).names} FROM ${table.name} ${byKey(table)}`;
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
      sql: `DELETE ${table.name} FROM ${table.name} ${byKey(table)} WHERE ${deleted.map(() => one).join(' OR ')}`,
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
