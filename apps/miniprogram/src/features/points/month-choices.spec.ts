import { expect, test } from '@jest/globals';
import { monthChoices, monthName } from './month-choices';

test.each([
  ['joined this month', '2026-11-25T02:00:00Z', '2026-11-25T02:00:00Z', [[2026, [11]]]],
  [
    'over a turn of the year',
    '2025-11-01T00:00:00Z',
    '2026-02-01T00:00:00Z',
    [
      [2026, [2, 1]],
      [2025, [12, 11]],
    ],
  ],
  [
    'the month begins at midnight of the programme',
    '2026-10-31T16:00:00Z',
    '2026-11-30T15:59:59Z',
    [[2026, [11]]],
  ],
] as const)('%s', (_case, joinedAt, now, expected) => {
  const found = monthChoices(Date.parse(joinedAt), Date.parse(now));
  expect(found.map(({ year, months }) => [year, months])).toEqual(expected);
});

test('a whole year between has twelve months', () => {
  const found = monthChoices(
    Date.parse('2024-06-01T00:00:00Z'),
    Date.parse('2026-06-01T00:00:00Z'),
  );
  expect(found.map(({ months }) => months.length)).toEqual([6, 12, 7]);
});

test('months have two digits', () => {
  expect(monthName(2026, 1)).toBe('2026-01');
});
