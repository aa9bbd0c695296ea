import { expect, test } from '@jest/globals';
import { DEFAULT_PREFERENCES, parsePreferences } from './preferences';

test.each<[unknown, object]>([
  [undefined, {}],
  ['dark', {}],
  [null, {}],
  [
    { theme: 'dark', text: 'largest', littleMotion: true },
    { theme: 'dark', text: 'largest', littleMotion: true },
  ],
  [{ theme: 'sepia', text: 3, vibration: 'no' }, {}],
  [
    { brightCard: false, vibration: false },
    { brightCard: false, vibration: false },
  ],
])('%j is read as the default with %j', (stored, changed) => {
  expect(parsePreferences(stored)).toEqual({ ...DEFAULT_PREFERENCES, ...changed });
});
