import { expect, test } from '@jest/globals';
import { eventsSince, isOver } from './events-since';

const MINUTE_MS = 60_000;
const SHOWN = 1_000_000_000;

test.each([
  ['a first visit: from when the page came into view', 0, null, SHOWN],
  ['by the clock of the server', -90_000, null, SHOWN - 90_000],
  ['after an event of this visit: from there', 0, SHOWN + 2000, SHOWN + 2000],
  ['back within five minutes: from the last event', 0, SHOWN - MINUTE_MS, SHOWN - MINUTE_MS],
  ['back after an hour: the last five minutes', 0, SHOWN - 60 * MINUTE_MS, SHOWN - 5 * MINUTE_MS],
])('%s', (_case, offsetMs, lastSeen, expected) => {
  expect(eventsSince({ shownAt: SHOWN, offsetMs, lastSeen })).toBe(expected);
});

test('a tick without a sale gives way after five minutes', () => {
  expect(isOver(SHOWN, SHOWN + 5 * MINUTE_MS)).toBe(false);
  expect(isOver(SHOWN, SHOWN + 5 * MINUTE_MS + 1)).toBe(true);
});
