import { businessDate, type MemberId, points } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { PlanOutdated } from '../../platform/commands/index.js';
import { defaultProgrammeSettings } from '../../platform/config/programme-settings.js';
import {
  receivingLimitRows,
  remainingOf,
  requireDate,
  sendingLimitRows,
  sizeLimit,
} from './gift-limits.js';

const settings = defaultProgrammeSettings.gifting;
const MEMBER = 'M' as MemberId;

describe('the size of a gift', () => {
  test.each([
    [1, { limit: 'PER_GIFT_MIN', remaining: 10 }],
    [9, { limit: 'PER_GIFT_MIN', remaining: 10 }],
    [10, null],
    [2_000, null],
    [2_001, { limit: 'PER_GIFT_MAX', remaining: 2_000 }],
    [2 ** 53 - 1, { limit: 'PER_GIFT_MAX', remaining: 2_000 }],
  ])('%i points', (amount, expected) => {
    expect(sizeLimit(points(amount), settings)).toEqual(expected);
  });
});

describe('what is left of a counted limit', () => {
  test.each([
    ['DAILY_COUNT', 0, 5],
    ['DAILY_COUNT', 5, 0],
    // A limit that was lowered below what is used leaves nothing, never less.
    ['DAILY_COUNT', 7, 0],
    ['DAILY_POINTS', 1_990, 10],
    ['MONTHLY_POINTS', 0, 5_000],
    ['RECEIVER_DAILY_COUNT', 4, 1],
    ['RECEIVER_MONTHLY_POINTS', 9_999, 1],
  ] as const)('%s after %i: %i', (limit, used, left) => {
    expect(remainingOf(limit, used, settings)).toBe(left);
  });

  test('0 is off', () => {
    expect(remainingOf('DAILY_COUNT', 1_000, { ...settings, giftsPerDay: 0 })).toBeGreaterThan(1e9);
  });
});

test('counters are kept by business date and by its month', () => {
  const date = businessDate('2026-11-30');
  expect(sendingLimitRows(MEMBER, date).map(({ prefix }) => prefix)).toEqual([
    ['M', 'GIFTS_SENT', '2026-11-30'],
    ['M', 'GIFT_POINTS_SENT', '2026-11-30'],
    ['M', 'GIFT_POINTS_SENT', '2026-11'],
  ]);
  expect(receivingLimitRows(MEMBER, date).map(({ prefix }) => prefix)).toEqual([
    ['M', 'GIFTS_CLAIMED', '2026-11-30'],
    ['M', 'GIFT_POINTS_CLAIMED', '2026-11'],
  ]);
});

test('what was planned yesterday is planned anew', () => {
  const [yesterday, today] = [businessDate('2026-11-30'), businessDate('2026-12-01')];
  expect(() => requireDate(today, today)).not.toThrow();
  expect(() => requireDate(yesterday, today)).toThrow(PlanOutdated);
});
