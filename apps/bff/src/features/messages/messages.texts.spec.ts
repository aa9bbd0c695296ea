import { expect, test } from '@jest/globals';
import { text } from '../../platform/graphql/index.js';
import type { MessageContent } from './message-content.js';
import { messageWords } from './messages.texts.js';

const gift = { giftId: 'G', points: 1_188 };
const redemption = { redemptionId: 'R', title: text('马克杯', 'Mug') };

const cancelled = {
  kind: 'REDEMPTION_CANCELLED',
  ...redemption,
  cancelledBy: 'PICKUP_TIMED_OUT',
  prize: null,
} as const;

test.each<[MessageContent, string, string]>([
  [
    { kind: 'GIFT_CLAIMED', ...gift, personId: 'P' },
    '陈同学 领取了你送的 1,188 积分',
    'Chen opened your gift of 1,188 points.',
  ],
  [
    { kind: 'GIFT_RECEIVED', ...gift, personId: 'P' },
    '陈同学 送你的 1,188 积分已到账，6 小时后可以转送',
    '1,188 points from Chen are yours. You can pass them on after 6 hours.',
  ],
  [
    { kind: 'GIFT_RETURNED', ...gift, returnedBy: 'REJECTED', lapsed: 0 },
    '审核未通过，1,188 积分已退回原批次，有效期不变',
    'It did not pass the review. Its 1,188 points are back with the dates they had.',
  ],
  [
    { kind: 'GIFT_RETURNED', ...gift, returnedBy: 'TIMED_OUT', lapsed: 188 },
    '48 小时内无人领取，1,000 积分已退回原批次，另有 188 积分已过期失效',
    'Nobody opened it within 48 hours. 1,000 of its points are back with the dates they had; 188 had reached theirs and are gone.',
  ],
  [
    { kind: 'GIFT_RETURNED', ...gift, returnedBy: 'ALL_LAPSED', lapsed: 1_188 },
    '积分在保管期间到期，1,188 积分已过期失效',
    'It was kept until its points lapsed. Its 1,188 points had reached their date and are gone.',
  ],
  [
    { kind: 'GIFT_REFUSED', ...gift },
    '这份 1,188 积分的礼物未通过审核，积分已退回送礼人：如有疑问请联系客服',
    'The gift of 1,188 points did not pass the review and went back. Please contact customer service with any question.',
  ],
  [
    { kind: 'REDEMPTION_READY', ...redemption, pickupBefore: null },
    '「马克杯」已备好',
    '“Mug” is ready.',
  ],
  [
    { kind: 'REDEMPTION_READY', ...redemption, pickupBefore: 5 },
    '「马克杯」已备好，请在 at 5 前凭取货码领取',
    '“Mug” is ready. Please pick it up with your code by at 5.',
  ],
  [
    { ...cancelled, points: 300, lapsed: 0 },
    '「马克杯」逾期未取，300 积分已退回',
    '“Mug”: It was not picked up in time. 300 points are back.',
  ],
  [
    { ...cancelled, points: 1_300, lapsed: 100 },
    '「马克杯」逾期未取，1,200 积分已退回，另有 100 积分已过期失效',
    '“Mug”: It was not picked up in time. 1,200 points are back; 100 had reached their date and are gone.',
  ],
  [
    { ...cancelled, points: 300, lapsed: 300 },
    '「马克杯」逾期未取，300 积分已过期失效',
    '“Mug”: It was not picked up in time. Its 300 points had reached their date and are gone.',
  ],
  [
    { ...cancelled, points: 0, lapsed: 0 },
    '「马克杯」逾期未取',
    '“Mug”: It was not picked up in time.',
  ],
  [
    {
      ...cancelled,
      cancelledBy: 'CANCELLED_BY_STAFF',
      points: 0,
      lapsed: 0,
      prize: { spinId: 'S', claimBefore: 9 },
    },
    '「马克杯」门店取消了兑换，请在 at 9 前重新领取奖品',
    '“Mug”: The shop cancelled it. You can claim your prize again by at 9.',
  ],
  [
    { kind: 'POINTS_EXPIRING', points: 80, lapsesOn: '2026-12-31', days: 7 },
    '你有 80 积分将于 2026-12-31 到期（还有 7 天），去看看能换什么',
    '80 of your points lapse on 2026-12-31, in 7 days. See what they get you.',
  ],
])('%j in words', (content, zh, en) => {
  const { body } = messageWords(content, text('陈同学', 'Chen'), (ms) => `at ${ms}`, {
    claimHours: 48,
    lockHours: 6,
  });
  expect([body['zh-CN'], body.en]).toEqual([zh, en]);
});

test('received points that can be passed on at once', () => {
  const { body } = messageWords(
    { kind: 'GIFT_RECEIVED', ...gift, personId: 'P' },
    text('陈同学', 'Chen'),
    String,
    { claimHours: 1, lockHours: 0 },
  );
  expect(body['zh-CN']).toBe('陈同学 送你的 1,188 积分已到账，可以转送');
  expect(body.en).toBe('1,188 points from Chen are yours. You can pass them on.');
});
