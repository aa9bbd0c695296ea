import { expect, test } from '@jest/globals';
import { obstacleTo } from './readiness';

const WHEEL = {
  state: 'OPEN',
  costPoints: 50,
  freeSpinsLeft: 0,
  spinsLeftToday: 9,
  spinsPerDay: 10,
  nextSpinAt: null,
  opensAt: 'opens',
  closesAt: 'closes',
} as const;
const RICH = { available: 50, debt: 0 };

test.each([
  ['enough points', {}, RICH, null],
  ['a free spin and no points', { freeSpinsLeft: 1 }, { available: 0, debt: 0 }, null],
  [
    'a point too few',
    {},
    { available: 49, debt: 0 },
    { kind: 'points', required: 50, available: 49 },
  ],
  [
    'debt, even with a free spin',
    { freeSpinsLeft: 1 },
    { available: 0, debt: 7 },
    { kind: 'debt', debt: 7 },
  ],
  [
    'nothing left today',
    { spinsLeftToday: 0, nextSpinAt: 'tomorrow' },
    { available: 0, debt: 7 },
    { kind: 'limit', count: 10, nextAt: 'tomorrow' },
  ],
  [
    'not open yet',
    { state: 'NOT_OPEN_YET', spinsLeftToday: 0 },
    RICH,
    { kind: 'notOpen', at: 'opens' },
  ],
  ['closed', { state: 'CLOSED', spinsLeftToday: 0 }, RICH, { kind: 'closed', at: 'closes' }],
] as const)('%s', (_, wheel, points, obstacle) => {
  expect(obstacleTo({ ...WHEEL, ...wheel }, points)).toEqual(obstacle);
});
