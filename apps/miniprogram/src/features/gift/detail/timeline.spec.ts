import { expect, test } from '@jest/globals';
import type { Gift } from '../parts/use-gift';
import { timeline } from './timeline';

const gift: Gift = {
  id: 'g1',
  state: 'PENDING',
  points: 88,
  sentPoints: 88,
  message: null,
  design: null,
  sentAt: '2026-11-25T02:00:00.000Z',
  expiresAt: '2026-11-26T02:00:00.000Z',
  claimedAt: null,
  settledAt: null,
  serverTime: '2026-11-25T02:00:00.000Z',
  isMine: true,
  isReceivedByMe: false,
  sharePath: null,
  sender: { nickname: 'L', avatarUrl: null },
  receiver: null,
  pointsExpiry: [],
};
const CLAIMED = { claimedAt: '2026-11-25T03:00:00.000Z' };
const SETTLED = { settledAt: '2026-11-25T04:00:00.000Z' };

test.each<[Partial<Gift>, string[]]>([
  [{}, ['sent', 'until']],
  [{ state: 'UNDER_REVIEW', ...CLAIMED }, ['sent', 'claimed', 'review']],
  [{ state: 'CLAIMED', ...CLAIMED, ...SETTLED }, ['sent', 'claimed', 'arrived']],
  [{ state: 'WITHDRAWN', ...SETTLED }, ['sent', 'withdrawn']],
  [{ state: 'RETURNED', ...SETTLED }, ['sent', 'returned']],
  [{ state: 'RETURNED', ...CLAIMED, ...SETTLED }, ['sent', 'claimed', 'returned']],
])('%j: %j', (change, names) => {
  const moments = timeline({ ...gift, ...change });
  expect(moments.map(({ name }) => name)).toEqual(names.map((name) => `gift.time.${name}`));
  expect(moments.some(({ isAhead }) => isAhead)).toBe(change.state === undefined);
});
