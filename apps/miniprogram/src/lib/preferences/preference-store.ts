import { readStored, removeStored, writeStored } from '@/platform/storage';
import { DEFAULT_PREFERENCES, type Preferences, parsePreferences } from './preferences';

const KEY = 'preferences';
const listeners = new Set<() => void>();
let preferences: Preferences | null = null;

export function currentPreferences(): Preferences {
  preferences ??= parsePreferences(readStored(KEY));
  return preferences;
}

/** Changes some and keeps them on this phone. */
export function changePreferences(change: Partial<Preferences>): void {
  const changed = { ...currentPreferences(), ...change };
  writeStored(KEY, changed);
  publish(changed);
}

/** Everything as on a new phone. */
export function forgetPreferences(): void {
  removeStored(KEY);
  publish(DEFAULT_PREFERENCES);
}

export function onPreferencesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function publish(changed: Preferences): void {
  preferences = changed;
  for (const listener of listeners) listener();
}
