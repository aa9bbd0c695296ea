import { expect, test } from '@jest/globals';
import { closureTexts } from './account-closure.texts.js';
import type { ClosureStake } from './closure-part.js';
import { blockingCauses, wholeStake } from './closure-part.js';

const nothing: ClosureStake = {
  openRedemptions: 0,
  pendingGifts: 0,
  vouchersLost: 0,
  prizesLost: 0,
  pointsLost: 0,
  causes: { openRedemptions: 0, pendingGifts: 0, heldPoints: 0 },
};

test('nobody at stake stands in nobody’s way', () => {
  expect(wholeStake([])).toEqual(nothing);
  expect(blockingCauses(wholeStake([]))).toBeNull();
});

test('what the parts say is added up, what is at stake and what stands in the way', () => {
  const { causes } = nothing;
  const stakes = [
    { ...nothing, vouchersLost: 3, prizesLost: 1 },
    {
      ...nothing,
      openRedemptions: 1,
      causes: { ...causes, openRedemptions: 1, heldPoints: 300 },
    },
    {
      ...nothing,
      pendingGifts: 2,
      vouchersLost: 1,
      prizesLost: 2,
      pointsLost: 70,
      causes: { ...causes, heldPoints: 50 },
    },
  ];
  expect(wholeStake(stakes)).toEqual({
    openRedemptions: 1,
    pendingGifts: 2,
    vouchersLost: 4,
    prizesLost: 3,
    pointsLost: 70,
    causes: { openRedemptions: 1, pendingGifts: 0, heldPoints: 350 },
  });
});

test.each(['openRedemptions', 'pendingGifts', 'heldPoints'] as const)(
  '%s alone are in the way',
  (cause) => {
    const causes = { ...nothing.causes, [cause]: 1 };
    expect(blockingCauses({ ...nothing, causes })).toEqual(causes);
  },
);

test.each([
  [[1, 0, 0], '还有 1 笔未完成的兑换：', 'You still have 1 open redemption. '],
  [[0, 2, 0], '还有 2 份未领取的赠送：', 'You still have 2 pending gifts. '],
  [[0, 0, 1], '还有 1 积分被占用：', 'You still have 1 point set aside. '],
  [
    [2, 0, 300],
    '还有 2 笔未完成的兑换、300 积分被占用：',
    'You still have 2 open redemptions and 300 points set aside. ',
  ],
  [
    [2, 1, 350],
    '还有 2 笔未完成的兑换、1 份未领取的赠送、350 积分被占用：',
    'You still have 2 open redemptions, 1 pending gift and 350 points set aside. ',
  ],
])('redemptions, gifts and points %j in words', (counts, zh, en) => {
  const [openRedemptions = 0, pendingGifts = 0, heldPoints = 0] = counts;
  const said = closureTexts.blocked({ openRedemptions, pendingGifts, heldPoints });
  expect(said['zh-CN']).toBe(`${zh}请先完成或取消，再注销账号`);
  expect(said.en).toBe(`${en}Please finish or cancel first, then close the account.`);
});
