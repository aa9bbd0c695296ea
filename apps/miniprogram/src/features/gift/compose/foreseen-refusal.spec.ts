import { expect, test } from '@jest/globals';
import { foreseenRefusal } from './foreseen-refusal';

const points = { available: 3_000, giftable: 1_500, debt: 0 };
const giftAllowance = {
  minPoints: 10,
  maxPoints: 2_000,
  giftsLeftToday: 5,
  pointsLeftToday: 2_000,
  pointsLeftThisMonth: 5_000,
  sendableFrom: null,
  claimHours: 24,
  lockHours: 24,
};

test('somebody with points and limits left can send', () => {
  expect(foreseenRefusal({ points, giftAllowance })).toBeNull();
});

test.each([
  [{}, { sendableFrom: '2026-11-28' }, { reason: 'ACCOUNT_TOO_NEW' }],
  [{ debt: 3 }, {}, { reason: 'HAS_DEBT' }],
  [{}, { giftsLeftToday: 0 }, { limit: 'DAILY_COUNT', remaining: 0 }],
  [{}, { pointsLeftToday: 9 }, { limit: 'DAILY_POINTS', remaining: 9 }],
  [{}, { pointsLeftThisMonth: 4 }, { limit: 'MONTHLY_POINTS', remaining: 4 }],
  [{ giftable: 9 }, {}, { reason: 'NOT_GIFTABLE_YET' }],
])('points %j, limits %j: %j', (ofPoints, ofAllowance, refusal) => {
  const me = {
    points: { ...points, ...ofPoints },
    giftAllowance: { ...giftAllowance, ...ofAllowance },
  };
  expect(foreseenRefusal(me)).toMatchObject(refusal);
});
