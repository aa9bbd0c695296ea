import type { BusinessDate, Id, Instant } from '@huiji/shared-types';
import type { BusinessCalendar } from '../clock/business-calendar.js';
import type { CommandTable, KeyValue, RowRequest } from './command-table.js';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/** Who asks; with the operation it is the scope of an idempotency key. */
export type Caller = `member:${string}` | `staff:${string}` | `job:${string}` | `visitor:${string}`;

/** The rows a command asked for, and what it and the commands before it made of them. */
export interface CommandRows {
  /** @throws Error when the plan did not ask for this row. */
  get<Row>(table: CommandTable<Row>, key: readonly KeyValue[]): Row | undefined;
  /**
   * In key order, optionally only up to a value of the key column after the prefix.
   * @throws Error when the plan did not ask for these rows.
   */
  list<Row>(table: CommandTable<Row>, prefix: readonly KeyValue[], upTo?: KeyValue): readonly Row[];
  /**
   * The first rows that are worth what the plan asked for (all rows where they are worth less), in key order.
   * @param asOf epoch ms of the decision
   * @throws Error when the plan asked neither for enough of these rows nor for all.
   */
  enough<Row>(table: CommandTable<Row>, prefix: readonly KeyValue[], asOf: number): readonly Row[];
  /**
   * The first row under a prefix that no command before this one took.
   * @throws Error when the plan asked neither for first rows under this prefix nor for all.
   */
  first<Row>(table: CommandTable<Row>, prefix: readonly KeyValue[]): Row | undefined;
  /** A new row; one that exists already (seen or unseen) makes the whole transaction run again. */
  insert<Row>(table: CommandTable<Row>, row: Row): void;
  /** A row in place of one that was read or inserted before, or a new one in a table keyed by what the plan asked for. */
  put<Row>(table: CommandTable<Row>, row: Row): void;
  remove<Row>(table: CommandTable<Row>, key: readonly KeyValue[]): void;
}

/** All that a decision may know of the world; read once per batch, after the locks. */
export interface Moment {
  readonly now: Instant;
  readonly businessDate: BusinessDate;
  readonly calendar: BusinessCalendar;
  newId<T extends Id<string>>(): T;
}

/** What was decided: `done` keeps the changes; `refused` drops them and keeps only the answer for its key. */
export type Decision<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'refused'; readonly result: Result };

export const done = <Result>(result: Result): Decision<Result> => ({ kind: 'done', result });
export const refused = <Result>(result: Result): Decision<Result> => ({ kind: 'refused', result });

/**
 * One thing that moves points, stock or limits. `decide` is pure: rows, input and moment in,
 * answer and row changes out.
 *
 * The result is stored with the idempotency key and answered again for it, so it holds ids, amounts
 * and the name of the outcome; never secrets, never state that goes on changing.
 */
export interface Command<Result extends JsonValue> {
  readonly operation: string;
  readonly caller: Caller;
  /** Null only for work whose ledger cause is its own guard (jobs). `input` is fingerprinted. */
  readonly idempotency: { readonly key: string; readonly input: JsonValue } | null;
  /** Every row that `decide` reads or writes by key. */
  readonly plan: readonly RowRequest[];
  decide(rows: CommandRows, moment: Moment): Decision<Result>;
}

export interface Executed<Result> {
  readonly result: Result;
  /** The key had been used before; `result` is the first answer. */
  readonly replayed: boolean;
}
