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
  /** The index that begins with the key's first column, where that is not the primary key. */
  readonly index?: string;
  /** What rows are worth to a command that asks for enough of them, where that is possible. */
  readonly worth?: Worth;
  /**
   * Lock the rows themselves; not needed where the member's row already guards them. SHARED: against whoever locks them
   * alone, not against one another.
   */
  readonly lock: boolean | 'SHARED';
}

/** How much of something a row holds, and when that counts. */
export interface Worth {
  /** Column that says how much. */
  readonly column: string;
  /** SQL condition with two values: due by then, lasting past then. */
  readonly countedWhen: string;
}

/** @returns `table`, with the row type checked against its description. */
export const commandTable = <Row>(table: CommandTable<Row>): CommandTable<Row> => table;

export type KeyValue = string | number;

/** So many first rows, in key order, that those which count are worth `amount`; all rows where they are worth less. */
export interface Enough {
  /** Above 0. */
  readonly amount: number;
  /** Epoch ms; a row counts when it is due by then ... */
  readonly dueBy: number;
  /** ... and lasts past then; no decision may be made later than this. */
  readonly lastingPast: number;
}

/**
 * Rows of one table whose key starts with `prefix`: all of them, only those up to a value of the next key
 * column, enough of them, or so many first ones.
 */
export interface RowRequest {
  // A request may name any table; the row type comes back through CommandRows.list.
  readonly table: CommandTable<never>;
  readonly prefix: readonly KeyValue[];
  readonly upTo?: KeyValue;
  readonly enough?: Enough;
  /** Above 0. */
  readonly first?: number;
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

/** Asks for the first rows of `table` under `prefix` (its first key column) that are worth enough. */
export const enoughOf = <Row>(
  table: CommandTable<Row>,
  prefix: readonly [KeyValue],
  enough: Enough,
): RowRequest => ({ table: table as unknown as CommandTable<never>, prefix, enough });

/**
 * Asks for so many first rows of `table` under `prefix`, in key order: for whoever takes one of many that are alike.
 * The row that guards the table has to be in the same plan, so that nobody else takes them.
 */
export const firstOf = <Row>(
  table: CommandTable<Row>,
  prefix: readonly KeyValue[],
  first: number,
): RowRequest => ({ table: table as unknown as CommandTable<never>, prefix, first });
