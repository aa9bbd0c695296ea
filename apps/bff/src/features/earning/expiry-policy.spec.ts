import { businessDate } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { defaultProgrammeSettings } from '../../platform/config/programme-settings.js';
import { expiryOf } from './expiry-policy.js';

const calendar = new BusinessCalendar('Asia/Shanghai');
const defaults = defaultProgrammeSettings.expiry;
const NEVER_TEXT = '9999-12-31T23:59:59.999Z';

const expiry = (date: string, change: Partial<typeof defaults>) =>
  new Date(expiryOf(businessDate(date), { ...defaults, ...change }, calendar)).toISOString();

describe('the end of the month, months later', () => {
  test.each([
    ['2026-11-21', 12, '2027-11-30T15:59:59.999Z'],
    ['2023-02-28', 12, '2024-02-29T15:59:59.999Z'],
    ['2024-02-29', 12, '2025-02-28T15:59:59.999Z'],
    ['2027-02-28', 12, '2028-02-29T15:59:59.999Z'],
    ['2028-02-29', 12, '2029-02-28T15:59:59.999Z'],
    ['2028-02-29', 48, '2032-02-29T15:59:59.999Z'],
    ['2026-08-31', 6, '2027-02-28T15:59:59.999Z'],
    ['2027-08-31', 6, '2028-02-29T15:59:59.999Z'],
    ['2026-01-31', 1, '2026-02-28T15:59:59.999Z'],
    ['2026-10-31', 1, '2026-11-30T15:59:59.999Z'],
    ['2025-12-31', 12, '2026-12-31T15:59:59.999Z'],
    ['2026-11-21', 0, NEVER_TEXT],
    ['2026-11-21', 100_000, NEVER_TEXT],
  ])('%s + %d months: %s', (date, months, end) => {
    expect(expiry(date, { policy: 'MONTHS_TO_MONTH_END', months })).toBe(end);
  });
});

describe('the end of next year', () => {
  test.each([
    ['2026-01-01', '2027-12-31T15:59:59.999Z'],
    ['2026-12-31', '2027-12-31T15:59:59.999Z'],
    ['2024-02-29', '2025-12-31T15:59:59.999Z'],
  ])('%s: %s', (date, end) => {
    expect(expiry(date, { policy: 'YEAR_END_NEXT' })).toBe(end);
  });
});

describe('the end of the day, days later', () => {
  test.each([
    ['2026-11-21', 1, '2026-11-22T15:59:59.999Z'],
    ['2024-02-28', 1, '2024-02-29T15:59:59.999Z'],
    ['2024-02-29', 365, '2025-02-28T15:59:59.999Z'],
    ['2026-12-31', 365, '2027-12-31T15:59:59.999Z'],
    ['2026-11-21', 0, NEVER_TEXT],
  ])('%s + %d days: %s', (date, days, end) => {
    expect(expiry(date, { policy: 'DAYS', days })).toBe(end);
  });
});

test('points that never lapse', () => {
  expect(expiry('2026-11-21', { policy: 'NEVER' })).toBe(NEVER_TEXT);
});
