import DataLoader from 'dataloader';

/** Reads many things of one kind with one SQL statement; an injectable class of the feature that owns them. */
export interface BatchReader<Key, Value> {
  /** @returns one value (or null) for each key, in the order of the keys */
  readMany(keys: readonly Key[]): Promise<readonly Value[]>;
}

/**
 * The DataLoaders of one request, each made when first asked for:
 * `context.loaders.of(this.storeReader).load(id)`.
 */
export class Loaders {
  private readonly made = new Map<BatchReader<never, unknown>, DataLoader<never, unknown>>();

  of<Key extends string | number, Value>(reader: BatchReader<Key, Value>): DataLoader<Key, Value> {
    const known = this.made.get(reader as BatchReader<never, unknown>);
    if (known !== undefined) {
      return known as unknown as DataLoader<Key, Value>;
    }
    const loader = new DataLoader<Key, Value>((keys) => reader.readMany(keys));
    this.made.set(
      reader as BatchReader<never, unknown>,
      loader as unknown as DataLoader<never, unknown>,
    );
    return loader;
  }

  /** A mutation changes what was read before it. */
  forget(): void {
    this.made.clear();
  }
}
