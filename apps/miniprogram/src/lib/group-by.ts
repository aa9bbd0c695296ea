/** What has the same key, in the order it came. */
export interface Group<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

/** Puts items under their keys; a key stands where its first item stood. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Group<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return Array.from(groups, ([key, group]) => ({ key, items: group }));
}
