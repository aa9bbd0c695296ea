import type { KeyValue } from './command-table.js';

const SEPARATOR = '\u0000';

export const keyText = (key: readonly KeyValue[]): string => key.join(SEPARATOR);

/** Database order: numbers by value, ids and codes by byte (their columns are ascii_bin). */
export function compareKeys(a: readonly KeyValue[], b: readonly KeyValue[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const left = a[i] as KeyValue;
    const right = b[i] as KeyValue;
    if (left !== right) {
      return left < right ? -1 : 1;
    }
  }
  return a.length - b.length;
}

export const startsWith = (key: readonly KeyValue[], prefix: readonly KeyValue[]): boolean =>
  prefix.every((value, i) => key[i] === value);

export interface RowEntry {
  readonly key: readonly KeyValue[];
  /** Null: removed by a command of this batch. */
  readonly row: object | null;
}

/** Rows of one table, found by key or by key prefix; the first key column parts them, so that one member's rows lie together. */
export class RowSet {
  private readonly partitions = new Map<KeyValue, Map<string, RowEntry>>();

  get(key: readonly KeyValue[]): object | null | undefined {
    return this.partitions.get(key[0] as KeyValue)?.get(keyText(key))?.row;
  }

  set(key: readonly KeyValue[], row: object | null): void {
    const first = key[0] as KeyValue;
    let partition = this.partitions.get(first);
    if (partition === undefined) {
      partition = new Map();
      this.partitions.set(first, partition);
    }
    partition.set(keyText(key), { key, row });
  }

  *withPrefix(prefix: readonly KeyValue[]): Generator<RowEntry> {
    for (const entry of this.partitions.get(prefix[0] as KeyValue)?.values() ?? []) {
      if (startsWith(entry.key, prefix)) {
        yield entry;
      }
    }
  }

  *entries(): Generator<RowEntry> {
    for (const partition of this.partitions.values()) {
      yield* partition.values();
    }
  }
}
