import { expect, test } from '@jest/globals';
import { groupByMonth } from './group-by-month';

test('months change at midnight of the programme, sums are of what is shown', () => {
  const entries = [
    { occurredAt: '2026-11-30T16:00:00.000Z', points: 172 },
    { occurredAt: '2026-11-30T15:59:59.999Z', points: -500 },
    { occurredAt: '2026-11-02T00:00:00.000Z', points: 300 },
    { occurredAt: '2026-11-01T00:00:00.000Z', points: 20 },
  ];
  expect(groupByMonth(entries)).toEqual([
    { key: '2026-12', entries: [entries[0]], pointsIn: 172, pointsOut: 0 },
    { key: '2026-11', entries: entries.slice(1), pointsIn: 320, pointsOut: 500 },
  ]);
});

test('nothing makes no months', () => {
  expect(groupByMonth([])).toEqual([]);
});
