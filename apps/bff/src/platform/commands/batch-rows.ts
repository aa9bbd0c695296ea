import type { CommandRows } from './command.js';
import type { CommandTable, KeyValue, RowRequest } from './command-table.js';
import { keyOf } from './row-codec.js';
import type { RowEntry } from './row-set.js';
import { compareKeys, keyText, RowSet, startsWith } from './row-set.js';

type AnyTable = CommandTable<never>;

/** How a row differs from the database at the end of a batch. */
export type RowChange =
  | { readonly kind: 'insert'; readonly row: object }
  | { readonly kind: 'update'; readonly row: object }
  | { readonly kind: 'delete'; readonly key: readonly KeyValue[] };

/** The rows that a batch read, and what its commands have made of them so far. */
export class BatchRows {
  private readonly loaded = new Map<AnyTable, RowSet>();
  private readonly current = new Map<AnyTable, RowSet>();
  /** Keys that some command wrote: few among all that were read. */
  private readonly touched = new Map<AnyTable, Map<string, readonly KeyValue[]>>();

  load(table: AnyTable, row: object): void {
    const key = keyOf(table, row);
    setOf(this.loaded, table).set(key, row);
    setOf(this.current, table).set(key, row);
  }

  /** A view for one command: sees what earlier ones did, may read only what its plan asked for. */
  draft(plan: readonly RowRequest[]): RowDraft {
    return new RowDraft(this.current, plan);
  }

  /** Keeps what a command changed. */
  keep(draft: RowDraft): void {
    for (const [table, changes] of draft.changes) {
      const touched = this.touched.get(table) ?? new Map<string, readonly KeyValue[]>();
      this.touched.set(table, touched);
      for (const { key, row } of changes.entries()) {
        setOf(this.current, table).set(key, row);
        touched.set(keyText(key), key);
      }
    }
  }

  /** Every difference to what was loaded, table by table in lock order. */
  changes(): Map<AnyTable, RowChange[]> {
    const tables = [...this.touched.keys()].sort((a, b) => a.rank - b.rank);
    const all = new Map<AnyTable, RowChange[]>();
    for (const table of tables) {
      const changes = [...this.changesOf(table)];
      if (changes.length > 0) {
        all.set(table, changes);
      }
    }
    return all;
  }

  private *changesOf(table: AnyTable): Generator<RowChange> {
    const before = setOf(this.loaded, table);
    const after = setOf(this.current, table);
    for (const key of this.touched.get(table)?.values() ?? []) {
      const old = before.get(key) ?? null;
      const row = after.get(key) ?? null;
      if (row === old) {
        continue;
      }
      if (row === null) {
        yield { kind: 'delete', key };
      } else {
        yield { kind: old === null ? 'insert' : 'update', row };
      }
    }
  }
}

/** One command's view of the batch; dropped when the command is refused or fails. */
export class RowDraft implements CommandRows {
  readonly changes = new Map<AnyTable, RowSet>();

  constructor(
    private readonly below: Map<AnyTable, RowSet>,
    private readonly plan: readonly RowRequest[],
  ) {}

  get<Row>(table: CommandTable<Row>, key: readonly KeyValue[]): Row | undefined {
    const erased = table as unknown as AnyTable;
    const row = this.find(erased, key);
    if (row === undefined) {
      this.requirePlanned(erased, key);
    }
    return (row ?? undefined) as Row | undefined;
  }

  list<Row>(
    table: CommandTable<Row>,
    prefix: readonly KeyValue[],
    upTo?: KeyValue,
  ): readonly Row[] {
    const erased = table as unknown as AnyTable;
    this.requirePlanned(erased, prefix, upTo);
    return this.inOrder<Row>(erased, prefix, upTo);
  }

  enough<Row>(table: CommandTable<Row>, prefix: readonly KeyValue[], asOf: number): readonly Row[] {
    const erased = table as unknown as AnyTable;
    const asked = this.plan.some(
      ({ table: planned, prefix: of, upTo, enough, first }) =>
        planned === erased &&
        startsWith(prefix, of) &&
        upTo === undefined &&
        first === undefined &&
        (enough === undefined || asOf <= enough.lastingPast),
    );
    if (!asked) {
      throw notPlanned(erased, prefix);
    }
    return this.inOrder<Row>(erased, prefix);
  }

  first<Row>(table: CommandTable<Row>, prefix: readonly KeyValue[]): Row | undefined {
    const erased = table as unknown as AnyTable;
    const asked = this.plan.some(
      ({ table: planned, prefix: of, first }) =>
        first !== undefined && planned === erased && keyText(of) === keyText(prefix),
    );
    if (!asked) {
      this.requirePlanned(erased, prefix);
    }
    return this.inOrder<Row>(erased, prefix)[0];
  }

  insert<Row>(table: CommandTable<Row>, row: Row): void {
    const erased = table as unknown as AnyTable;
    const key = keyOf(erased, row as object);
    if (this.find(erased, key)) {
      throw new Error(`${table.name} already has a row ${key.join('/')}`);
    }
    setOf(this.changes, erased).set(key, row as object);
  }

  put<Row>(table: CommandTable<Row>, row: Row): void {
    const erased = table as unknown as AnyTable;
    const key = keyOf(erased, row as object);
    if (this.find(erased, key) === undefined) {
      this.requirePlanned(erased, key);
    }
    setOf(this.changes, erased).set(key, row as object);
  }

  remove<Row>(table: CommandTable<Row>, key: readonly KeyValue[]): void {
    const erased = table as unknown as AnyTable;
    if (!this.find(erased, key)) {
      throw new Error(`${table.name} has no row ${key.join('/')} to remove`);
    }
    setOf(this.changes, erased).set(key, null);
  }

  private inOrder<Row>(table: AnyTable, prefix: readonly KeyValue[], upTo?: KeyValue): Row[] {
    const within = (key: readonly KeyValue[]) =>
      upTo === undefined || (key[prefix.length] as KeyValue) <= upTo;
    return this.entries(table, prefix)
      .filter((entry) => entry.row !== null && within(entry.key))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map((entry) => entry.row as Row);
  }

  /** What this command made of the rows, over what was there before it. */
  private entries(table: AnyTable, prefix: readonly KeyValue[]): RowEntry[] {
    const below = [...(this.below.get(table)?.withPrefix(prefix) ?? [])];
    const changed = [...(this.changes.get(table)?.withPrefix(prefix) ?? [])];
    if (changed.length === 0) {
      return below;
    }
    const byKey = new Map([...below, ...changed].map((entry) => [keyText(entry.key), entry]));
    return [...byKey.values()];
  }

  private find(table: AnyTable, key: readonly KeyValue[]): object | null | undefined {
    const changed = this.changes.get(table)?.get(key);
    return changed === undefined ? this.below.get(table)?.get(key) : changed;
  }

  /** An unplanned read would look empty instead of failing: points could be spent twice. */
  private requirePlanned(
    table: AnyTable,
    prefix: readonly KeyValue[],
    upTo: KeyValue | undefined = undefined,
  ): void {
    if (!this.plan.some((request) => covers(request, table, prefix, upTo))) {
      throw notPlanned(table, prefix);
    }
  }
}

/** Whether a request reads all rows under `prefix`, up to `upTo` of the key column after it. */
function covers(
  request: RowRequest,
  table: AnyTable,
  prefix: readonly KeyValue[],
  upTo: KeyValue | undefined,
): boolean {
  if (
    request.table !== table ||
    request.first !== undefined ||
    !startsWith(prefix, request.prefix)
  ) {
    return false;
  }
  // Rows that do not last are never counted, so a request for enough reads all of them.
  const limit = request.upTo ?? request.enough?.lastingPast;
  const reach = prefix[request.prefix.length] ?? upTo;
  return limit === undefined || (reach !== undefined && reach <= limit);
}

const notPlanned = (table: AnyTable, prefix: readonly KeyValue[]): Error =>
  new Error(`the plan does not ask for ${table.name} ${prefix.join('/')}`);

function setOf(sets: Map<AnyTable, RowSet>, table: AnyTable): RowSet {
  let set = sets.get(table);
  if (set === undefined) {
    set = new RowSet();
    sets.set(table, set);
  }
  return set;
}
