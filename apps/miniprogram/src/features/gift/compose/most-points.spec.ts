import { expect, test } from '@jest/globals';
import { mostPoints } from './most-points';

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

test.each([
  ['what may be given', {}, {}, 1_500],
  ['the largest gift', { giftable: 2_500 }, { pointsLeftToday: 2_200 }, 2_000],
  ['what is left of the day', {}, { pointsLeftToday: 300 }, 300],
  ['what is left of the month', {}, { pointsLeftThisMonth: 90 }, 90],
  ['no gifts left today', {}, { giftsLeftToday: 0 }, 0],
])('%s decides', (_what, ofPoints, ofAllowance, most) => {
  const me = {
    points: { ...points, ...ofPoints },
    giftAllowance: { ...giftAllowance, ...ofAllowance },
  };
  expect(mostPoints(me)).toBe(most);
});
