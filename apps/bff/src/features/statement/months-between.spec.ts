import { expect, test } from '@jest/globals';
import { monthsBetween } from './months-between.js';

test.each([
  ['none', [], []],
  ['one', ['2026-11', '2026-11'], ['2026-11']],
  [
    'over the turn of a year, in any order',
    ['2027-01', '2026-11'],
    ['2026-11', '2026-12', '2027-01'],
  ],
  ['December is the twelfth', ['2026-12'], ['2026-12']],
])('%s', (_case, given, expected) => {
  expect(monthsBetween(given)).toEqual(expected);
});
