import { expect, test } from '@jest/globals';
import { expiryMonths } from './expiry-months';

test('what lapses in one month is added up, soonest month first', () => {
  const months = expiryMonths([
    { expiresAt: '2027-06-30T15:59:59.999Z', points: 100 },
    { expiresAt: '2026-11-28T15:59:59.999Z', points: 680 },
    { expiresAt: '2026-11-30T15:59:59.999Z', points: 20 },
  ]);
  expect(months).toEqual([
    { key: '2026-11', firstAt: Date.parse('2026-11-28T15:59:59.999Z'), points: 700 },
    { key: '2027-06', firstAt: Date.parse('2027-06-30T15:59:59.999Z'), points: 100 },
  ]);
});
