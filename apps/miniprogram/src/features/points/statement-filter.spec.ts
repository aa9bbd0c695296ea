import { expect, test } from '@jest/globals';
import { filterInput, isWhole } from './statement-filter';

test.each([
  ['all', null, null],
  ['all', '2026-11', { month: '2026-11' }],
  ['in', null, { direction: 'IN' }],
  ['out', '2026-11', { direction: 'OUT', month: '2026-11' }],
  ['refunds', null, { kinds: ['PURCHASE_REFUND', 'POINTS_PAYMENT_REFUND'] }],
  ['expired', '2027-01', { kinds: ['EXPIRED'], month: '2027-01' }],
] as const)('%s in %s', (filter, month, expected) => {
  expect(filterInput({ filter, month })).toEqual(expected);
});

test('only everything of all months is the whole statement', () => {
  expect(isWhole({ filter: 'all', month: null })).toBe(true);
  expect(isWhole({ filter: 'all', month: '2026-11' })).toBe(false);
  expect(isWhole({ filter: 'in', month: null })).toBe(false);
});
