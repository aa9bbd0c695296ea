import { useSyncExternalStore } from 'react';
import { currentPreferences, onPreferencesChange } from './preference-store';
import type { Preferences } from './preferences';

/** How the app behaves on this phone; redraws when that is changed. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(onPreferencesChange, currentPreferences);
}
