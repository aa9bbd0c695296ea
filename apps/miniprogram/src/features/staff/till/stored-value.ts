import { useSyncExternalStore } from 'react';
import { readStored, removeStored, writeStored } from '@/platform/storage';

/** Raised when the shape of what is stored changes; older values are then dropped. */
const VERSION = 2;

/** A value that outlives the page; screens follow it. */
export interface StoredValue<Value> {
  get(): Value;
  set(value: Value): void;
  /** Back to the value it starts with. */
  clear(): void;
  subscribe(listener: () => void): () => void;
}

export function createStoredValue<Value>(key: string, start: Value): StoredValue<Value> {
  const listeners = new Set<() => void>();
  let value: Value | undefined;
  const publish = (next: Value) => {
    value = next;
    for (const listener of listeners) listener();
  };
  return {
    get() {
      value ??= read<Value>(key) ?? start;
      return value;
    },
    set(next) {
      writeStored(key, { version: VERSION, value: next });
      publish(next);
    },
    clear() {
      removeStored(key);
      publish(start);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStoredValue<Value>(stored: StoredValue<Value>): Value {
  return useSyncExternalStore(stored.subscribe, stored.get);
}

/** Only this app writes under its keys, so the version vouches for the shape. */
function read<Value>(key: string): Value | undefined {
  const stored = readStored(key);
  return isVersioned<Value>(stored) ? stored.value : undefined;
}

function isVersioned<Value>(stored: unknown): stored is { readonly value: Value } {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'version' in stored &&
    stored.version === VERSION &&
    'value' in stored
  );
}
