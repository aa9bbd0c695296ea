import { expect, test } from '@jest/globals';
import { groupByMonth } from './group-by-month';

const december = { month: '2026-12', pointsIn: 172, pointsOut: 0 };
const november = { month: '2026-11', pointsIn: 900, pointsOut: 500 };

test("months change at midnight of the programme; their sums are the server's", () => {
  const entries = [
    { occurredAt: '2026-11-30T16:00:00.000Z' },
    { occurredAt: '2026-11-30T15:59:59.999Z' },
    { occurredAt: '2026-11-02T00:00:00.000Z' },
  ];
  expect(groupByMonth(entries, [december, november])).toEqual([
    { key: '2026-12', entries: [entries[0]], sums: december },
    { key: '2026-11', entries: entries.slice(1), sums: november },
  ]);
});

test('a month whose sums are not known has none', () => {
  const [month] = groupByMonth([{ occurredAt: '2026-11-02T00:00:00.000Z' }], [december]);
  expect(month?.sums).toBeNull();
});

test('nothing makes no months', () => {
  expect(groupByMonth([], [december])).toEqual([]);
});
