import { useSyncExternalStore } from 'react';
import type { Store } from '../store';

/** The value of a store, drawn anew when it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
