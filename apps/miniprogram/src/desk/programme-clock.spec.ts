import { expect, test } from '@jest/globals';
import { isMoved, parseClock, programmeTime } from './programme-clock';

const running = { now: 1_000_000, isFrozen: false, readAt: 500_000 };
const frozen = { ...running, isFrozen: true };

test('a running clock goes on with the machine’s, a stopped one stands', () => {
  expect(programmeTime(running, 503_000)).toBe(1_003_000);
  expect(programmeTime(frozen, 503_000)).toBe(1_000_000);
});

test.each([
  ['a later look at a running clock', running, 1_004_500, 504_000, false, false],
  ['an hour on', running, 4_604_000, 504_000, false, true],
  ['set back', running, 900_000, 504_000, false, true],
  ['stopped', running, 1_004_000, 504_000, true, true],
  ['a later look at a stopped clock', frozen, 1_000_000, 504_000, true, false],
  ['a stopped clock moved a little', frozen, 1_000_500, 504_000, true, true],
  ['let go', frozen, 1_000_000, 504_000, false, true],
])('%s', (_what, before, now, readAt, isFrozen, expected) => {
  expect(isMoved(before, { now, readAt, isFrozen })).toBe(expected);
});

test('an answer of the clock is read, anything else is none', () => {
  expect(parseClock({ now: '1970-01-01T00:16:40.000Z', frozen: true }, 500_000)).toEqual(frozen);
  for (const answer of [null, 'x', {}, { now: 'soon', frozen: false }, { now: 1, frozen: false }]) {
    expect(parseClock(answer, 0)).toBeNull();
  }
});
