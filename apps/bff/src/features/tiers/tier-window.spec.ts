import { businessDate } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { tierWindowStart } from './tier-window.js';

const calendar = new BusinessCalendar('Asia/Shanghai');

test.each([
  ['2026-11-21', '2025-11-22'],
  ['2026-01-01', '2025-01-02'],
  ['2026-12-31', '2026-01-01'],
  ['2028-02-29', '2027-03-01'],
  ['2029-02-28', '2028-02-29'],
  ['2028-03-01', '2027-03-02'],
])('on %s purchases count from %s', (today, start) => {
  expect(tierWindowStart(businessDate(today), calendar)).toBe(start);
});
