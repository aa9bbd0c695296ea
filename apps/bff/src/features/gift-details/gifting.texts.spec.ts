import { businessDate } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { GiftLimit } from '../gift-limits/index.js';
import { GiftRefusal, GiftUnavailability } from './gift-refusals.js';
import { giftingTexts } from './gifting.texts.js';

const WHY = {
  outcome: 'NOT_ALLOWED',
  giftable: 1_200,
  debt: 40,
  from: businessDate('2026-12-02'),
} as const;

/** Complete in both languages, without codes or raw values. */
function expectFit(text: { readonly 'zh-CN': string; readonly en: string }): void {
  expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
  expect(text.en).toMatch(/^[A-Z].*\.$/);
  for (const words of [text['zh-CN'], text.en]) {
    expect(words).not.toMatch(/undefined|null|NaN|[A-Z]+_[A-Z]+|操作失败|!|！/);
  }
}

describe('every refusal is told in both languages', () => {
  test.each(Object.values(GiftLimit))('%s', (limit) => {
    expectFit(giftingTexts.limit({ limit, remaining: 1_234 }));
  });
  test.each(Object.values(GiftRefusal))('%s', (reason) => {
    expectFit(giftingTexts.notAllowed({ ...WHY, reason }, 24));
  });
  test.each(Object.values(GiftUnavailability))('%s', (reason) => {
    for (const said of [giftingTexts.unavailable(reason), giftingTexts.notWithdrawable(reason)]) {
      expect(said['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(said.en).toMatch(/^[A-Z]/);
    }
  });
});

test('numbers and dates are named', () => {
  const limit = giftingTexts.limit({ limit: 'MONTHLY_POINTS', remaining: 1_234 });
  expect(limit['zh-CN']).toContain('1,234');
  expect(giftingTexts.notAllowed({ ...WHY, reason: 'ACCOUNT_TOO_NEW' }, 24).en).toContain(
    '2026-12-02',
  );
  expect(giftingTexts.notAllowed({ ...WHY, reason: 'HAS_DEBT' }, 24).en).toContain('40');
});

test.each([
  [24, '，收到的积分 24 小时后才能转送', 'passed on, received ones only after 24 hours.'],
  [1, '，收到的积分 1 小时后才能转送', 'passed on, received ones only after 1 hour.'],
  [0, '活动赠送的积分不能转送', 'cannot be passed on.'],
])('received points that wait %i hours', (lockHours, zh, en) => {
  const said = giftingTexts.notAllowed({ ...WHY, reason: 'NOT_GIFTABLE_YET' }, lockHours);
  expect(said['zh-CN'].endsWith(zh)).toBe(true);
  expect(said.en.endsWith(en)).toBe(true);
});
