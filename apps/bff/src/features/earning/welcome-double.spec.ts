import { businessDate } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { isWelcomeDouble } from './welcome-double.js';

const calendar = new BusinessCalendar('Asia/Shanghai');

test.each([
  ['2026-11-19', 7, false],
  ['2026-11-20', 7, true],
  ['2026-11-21', 7, true],
  ['2026-11-26', 7, true],
  ['2026-11-27', 7, false],
  ['2026-11-20', 1, true],
  ['2026-11-21', 1, false],
  ['2026-11-20', 0, false],
])('a member who joined on 2026-11-20 buys on %s with %d days: %s', (date, days, doubled) => {
  const joinedOn = businessDate('2026-11-20');
  expect(isWelcomeDouble(joinedOn, businessDate(date), days, calendar)).toBe(doubled);
});
