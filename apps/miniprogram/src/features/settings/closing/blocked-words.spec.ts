import '@/lib/i18n/messages/settings';
import { expect, test } from '@jest/globals';
import { createTranslate } from '@/lib/i18n/translate';
import { blockedWords } from './blocked-words';

test.each([
  [[1, 0, 0], '还有 1 个没完成的兑换。', 'You still have 1 open redemption. '],
  [[0, 2, 0], '还有 2 份没人领的礼物。', 'You still have 2 unclaimed gifts. '],
  [[0, 0, 1], '还有 1 积分被占用。', 'You still have 1 point set aside. '],
  [
    [2, 1, 1350],
    '还有 2 个没完成的兑换、1 份没人领的礼物、1,350 积分被占用。',
    'You still have 2 open redemptions, 1 unclaimed gift and 1,350 points set aside. ',
  ],
])('redemptions, gifts and points %j are each named', (counts, zh, en) => {
  const [openRedemptions = 0, pendingGifts = 0, heldPoints = 0] = counts;
  const causes = { openRedemptions, pendingGifts, heldPoints };
  expect(blockedWords(causes, createTranslate('zh-CN')).advice).toBe(
    `${zh}完成或取消之后，再回来注销。`,
  );
  expect(blockedWords(causes, createTranslate('en')).advice).toBe(
    `${en}Finish or cancel first, then come back.`,
  );
});
