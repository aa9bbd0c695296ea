import { expect, test } from '@jest/globals';
import { claimView } from './claim-view';
import type { SharedGift } from './use-shared-gift';

const gift: SharedGift = {
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
  isMine: false,
  isReceivedByMe: false,
  sharePath: null,
  sender: { nickname: 'L', avatarUrl: null },
  receiver: null,
  pointsExpiry: [],
};

test.each<[Partial<SharedGift>, object]>([
  [{}, { kind: 'sealed' }],
  [{ isMine: true }, { kind: 'mine' }],
  [{ isMine: true, state: 'CLAIMED' }, { kind: 'mine' }],
  [{ state: 'CLAIMED', isReceivedByMe: true }, { kind: 'claimed' }],
  [{ state: 'CLAIMED' }, { kind: 'gone', reason: 'ALREADY_CLAIMED' }],
  [{ state: 'UNDER_REVIEW', isReceivedByMe: true }, { kind: 'reviewed' }],
  [{ state: 'UNDER_REVIEW' }, { kind: 'gone', reason: 'UNDER_REVIEW' }],
  [{ state: 'WITHDRAWN' }, { kind: 'gone', reason: 'WITHDRAWN' }],
  [{ state: 'RETURNED' }, { kind: 'gone', reason: 'EXPIRED' }],
])('%j is shown as %j', (change, view) => {
  expect(claimView({ ...gift, ...change })).toMatchObject(view);
});

test('a token that names nothing', () => {
  expect(claimView(null)).toEqual({ kind: 'gone', reason: 'NOT_FOUND' });
});
