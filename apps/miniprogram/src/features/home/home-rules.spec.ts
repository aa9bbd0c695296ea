import { describe, expect, test } from '@jest/globals';
import { formatDay } from '@/lib/format/date';
import { worthFen } from '../../lib/programme/points-worth';
import { doubleUntil, isNewcomer } from './newcomer';

test.each([
  [500, 100, 500],
  [12_680, 100, 12_680],
  [1, 300, 0],
  [999, 70, 1427],
])('%d points at %d a yuan pay %d fen', (points, pointsPerYuan, fen) => {
  expect(worthFen(points, pointsPerYuan)).toBe(fen);
});

test('a newcomer has nothing but the welcome, or nothing at all', () => {
  expect(isNewcomer([])).toBe(true);
  expect(isNewcomer(['WELCOME'])).toBe(true);
  expect(isNewcomer(['PURCHASE', 'WELCOME'])).toBe(false);
});

describe('double points', () => {
  const joined = Date.parse('2026-11-21T15:59:59.999Z');
  const LAST_DAY = Date.parse('2026-11-27T15:59:59.999Z');

  test('last through the seventh day, counted from the joining day', () => {
    const until = doubleUntil(joined, 7, LAST_DAY);
    expect(until === null ? null : formatDay(until, 'en')).toBe('27 Nov');
    expect(doubleUntil(joined, 7, LAST_DAY + 1)).toBeNull();
  });

  test('can be switched off', () => {
    expect(doubleUntil(joined, 0, joined)).toBeNull();
  });
});
