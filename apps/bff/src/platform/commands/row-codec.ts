import type { ColumnType, CommandTable, KeyValue } from './command-table.js';

/** A value as it travels to the driver. */
export type DbValue = string | number | null | Buffer;

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

const columnsOf = (table: CommandTable<never>): [string, readonly [string, ColumnType]][] =>
  Object.entries(table.columns);

export const columnNames = (table: CommandTable<never>): string =>
  columnsOf(table)
    .map(([, [name]]) => name)
    .join(', ');

/** Column names of the key, in its order. */
export const keyColumns = (table: CommandTable<never>): string[] =>
  table.key.map((property) => {
    const column = (table.columns as Record<string, readonly [string, ColumnType]>)[property];
    if (column === undefined) {
      throw new Error(`${table.name} has no column for its key ${String(property)}`);
    }
    return column[0];
  });

/** Column names outside the key: what an update may change. */
export function mutableColumns(table: CommandTable<never>): string[] {
  const key = new Set(keyColumns(table));
  return columnsOf(table)
    .map(([, [name]]) => name)
    .filter((name) => !key.has(name));
}

export function encodeRow(table: CommandTable<never>, row: object): DbValue[] {
  const values = row as Record<string, unknown>;
  return columnsOf(table).map(([property, [, type]]) => encodeValue(values[property], type));
}

export function decodeRow(table: CommandTable<never>, record: Record<string, unknown>): object {
  return Object.fromEntries(
    columnsOf(table).map(([property, [name, type]]) => [
      property,
      decodeValue(record[name] ?? null, type),
    ]),
  );
}

export const keyOf = (table: CommandTable<never>, row: object): KeyValue[] =>
  table.key.map((property) => (row as Record<string, KeyValue>)[property] as KeyValue);
