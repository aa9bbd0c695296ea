/** What a column may hold in memory. `json` values are any JSON; `bytes` are Buffers. */
export type ColumnType = 'text' | 'integer' | 'flag' | 'date' | 'json' | 'bytes';

/** Property name -> column name and type, in the order in which rows are written. */
type Columns<Row> = { readonly [Property in keyof Row & string]: readonly [string, ColumnType] };

/**
 * A table whose rows commands read under lock and write. The executor makes its SQL from this
 * description; nothing but the values ever varies.
 */
export interface CommandTable<Row> {
  readonly name: string;
  /** Place in the one global lock order; two tables never share one. */
  readonly rank: number;
  readonly columns: Columns<Row>;
  /** Primary key, first column first. Rows are asked for by a prefix of it. */
  readonly key: readonly (keyof Row & string)[];
  /** Lock the rows themselves (FOR UPDATE); not needed where the member's row already guards them. */
  readonly lock: boolean;
}

/** @returns `table`, with the row type checked against its description. */
export const commandTable = <Row>(table: CommandTable<Row>): CommandTable<Row> => table;

export type KeyValue = string | number;

/** Rows of one table whose key starts with `prefix`, optionally only up to a value of the next key column. */
export interface RowRequest {
  // A request may name any table; the row type comes back through CommandRows.list.
  readonly table: CommandTable<never>;
  readonly prefix: readonly KeyValue[];
  readonly upTo?: KeyValue;
}

/** Asks for the rows of `table` whose key starts with `prefix`. */
export function rowsOf<Row>(
  table: CommandTable<Row>,
  prefix: readonly KeyValue[],
  upTo?: KeyValue,
): RowRequest {
  const erased = table as unknown as CommandTable<never>;
  return upTo === undefined ? { table: erased, prefix } : { table: erased, prefix, upTo };
}
