import type { ColumnType, CommandTable, KeyValue } from './command-table.js';

/** A value as it travels to the driver. */
export type DbValue = string | number | null | Buffer;

type AnyTable = CommandTable<never>;

interface Column {
  readonly property: string;
  readonly name: string;
  readonly type: ColumnType;
}

/** What a table's description says, laid out for writing and reading many rows. */
interface Layout {
  readonly columns: readonly Column[];
  /** Comma-separated, in the order in which rows are written. */
  readonly names: string;
  readonly keyNames: readonly string[];
  /** Names outside the key: what an update may change. */
  readonly mutableNames: readonly string[];
}

const layouts = new WeakMap<AnyTable, Layout>();

export function layoutOf(table: AnyTable): Layout {
  const known = layouts.get(table);
  if (known !== undefined) {
    return known;
  }
  const described: [string, readonly [string, ColumnType]][] = Object.entries(table.columns);
  const columns = described.map(([property, [name, type]]) => ({ property, name, type }));
  const keyNames = table.key.map((property) => nameOf(columns, property, table.name));
  const layout = {
    columns,
    names: columns.map((column) => column.name).join(', '),
    keyNames,
    mutableNames: columns.map((column) => column.name).filter((name) => !keyNames.includes(name)),
  };
  layouts.set(table, layout);
  return layout;
}

function nameOf(columns: readonly Column[], property: string, table: string): string {
  const column = columns.find((candidate) => candidate.property === property);
  if (column === undefined) {
    throw new Error(`${table} has no column for its key ${property}`);
  }
  return column.name;
}

export function encodeRow(table: AnyTable, row: object): DbValue[] {
  const values = row as Record<string, unknown>;
  return layoutOf(table).columns.map(({ property, type }) => encodeValue(values[property], type));
}

export function decodeRow(table: AnyTable, record: Record<string, unknown>): object {
  const row: Record<string, unknown> = {};
  for (const { property, name, type } of layoutOf(table).columns) {
    row[property] = decodeValue(record[name] ?? null, type);
  }
  return row;
}

export const keyOf = (table: AnyTable, row: object): KeyValue[] =>
  table.key.map((property) => (row as Record<string, KeyValue>)[property] as KeyValue);

function encodeValue(value: unknown, type: ColumnType): DbValue {
  if (value === null || value === undefined) {
    return null;
  }
  switch (type) {
    case 'json':
      return JSON.stringify(value);
    case 'flag':
      return value === true ? 1 : 0;
    case 'integer':
      if (!Number.isSafeInteger(value)) {
        throw new RangeError(`${String(value)} is not a whole number`);
      }
      return value as number;
    case 'text':
    case 'date':
      return value as string;
    case 'bytes':
      return value as Buffer;
  }
}

function decodeValue(value: unknown, type: ColumnType): unknown {
  if (value === null) {
    return null;
  }
  switch (type) {
    case 'json':
      return typeof value === 'string' ? JSON.parse(value) : value;
    case 'flag':
      return value === 1;
    case 'integer':
      if (!Number.isSafeInteger(value)) {
        throw new RangeError(`${String(value)} does not fit an exact number`);
      }
      return value;
    case 'text':
    case 'date':
    case 'bytes':
      return value;
  }
}
