import { describe, expect, test } from '@jest/globals';
import { civilTime } from './civil-time';
import {
  dateKey,
  daysBetween,
  formatCalendarDay,
  formatClock,
  formatDate,
  formatDay,
  formatMonth,
  monthKey,
} from './date';

const at = (text: string) => Date.parse(text);

describe('the calendar of the programme', () => {
  test.each([
    ['2026-11-21T15:59:59.999Z', [2026, 11, 21, 23, 59]],
    ['2026-11-21T16:00:00.000Z', [2026, 11, 22, 0, 0]],
    ['2024-02-28T16:00:00.000Z', [2024, 2, 29, 0, 0]],
    ['2027-02-28T16:00:00.000Z', [2027, 3, 1, 0, 0]],
    ['2026-12-31T16:00:00.000Z', [2027, 1, 1, 0, 0]],
    ['1969-12-31T15:59:00.000Z', [1969, 12, 31, 23, 59]],
  ])('%s', (instant, parts) => {
    const { year, month, day, hour, minute } = civilTime(at(instant));
    expect([year, month, day, hour, minute]).toEqual(parts);
  });

  test('agrees with the platform on every day of a leap cycle', () => {
    for (let day = 0; day < 4 * 366; day += 1) {
      const instant = at('2023-01-01T04:00:00Z') + day * 86_400_000;
      const known = new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);
      const { year, month, day: ofMonth } = civilTime(instant);
      const two = (value: number) => String(value).padStart(2, '0');
      expect(`${year}-${two(month)}-${two(ofMonth)}`).toBe(known);
    }
  });
});

test('dates in both languages', () => {
  const instant = at('2027-11-30T15:59:59.999Z');
  expect(formatDate(instant, 'zh-CN')).toBe('2027年11月30日');
  expect(formatDate(instant, 'en')).toBe('30 Nov 2027');
  expect(formatDay(instant, 'zh-CN')).toBe('11月30日');
  expect(formatMonth(instant, 'en')).toBe('Nov 2027');
  expect(formatClock(instant)).toBe('23:59');
  expect(monthKey(instant)).toBe('2027-11');
  expect(dateKey(instant)).toBe('2027-11-30');
  expect(formatCalendarDay('1990-05-06', 'zh-CN')).toBe('1990年5月6日');
  expect(formatCalendarDay('1990-05-06', 'en')).toBe('6 May 1990');
});

test('days are counted on the calendar, not in hours', () => {
  expect(daysBetween(at('2026-11-21T15:59:00Z'), at('2026-11-21T16:01:00Z'))).toBe(1);
  expect(daysBetween(at('2026-11-20T16:00:00Z'), at('2026-11-21T15:59:00Z'))).toBe(0);
});
