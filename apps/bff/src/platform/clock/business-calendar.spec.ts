import { businessDate, instant } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { BusinessCalendar } from './business-calendar.js';

const calendar = new BusinessCalendar('Asia/Shanghai');
const at = (text: string) => instant(Date.parse(text));

describe('business date', () => {
  test.each([
    ['2026-11-21T15:59:59.999Z', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', '2026-11-22'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
  ])('%s falls on %s', (moment, date) => {
    expect(calendar.dateOf(at(moment))).toBe(date);
  });
});

describe('end of the month some months later', () => {
  test.each([
    ['2026-11-21', 12, '2027-11-30T15:59:59.999Z'],
    ['2024-02-29', 12, '2025-02-28T15:59:59.999Z'],
    ['2027-02-28', 12, '2028-02-29T15:59:59.999Z'],
    ['2026-08-31', 6, '2027-02-28T15:59:59.999Z'],
    ['2027-08-31', 6, '2028-02-29T15:59:59.999Z'],
    ['2026-12-31', 12, '2027-12-31T15:59:59.999Z'],
    ['2026-01-31', 1, '2026-02-28T15:59:59.999Z'],
  ])('%s + %d months ends at %s', (date, months, end) => {
    expect(calendar.endOfMonthAfter(businessDate(date), months)).toBe(at(end));
  });
});

test('weekends are Saturday and Sunday of the programme', () => {
  const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(businessDate);
  expect(days.map((day) => calendar.isWeekend(day))).toEqual([false, true, true, false]);
});

test('an unknown time zone is refused', () => {
  expect(() => new BusinessCalendar('Mars/Olympus')).toThrow(RangeError);
});
