import { expect, test } from '@jest/globals';
import { text } from '../../platform/graphql/text.js';
import { closureTexts } from './account-closure.texts.js';
import type { ClosureStake } from './closure-part.js';
import { wholeStake } from './closure-part.js';

const nothing: ClosureStake = {
  openRedemptions: 0,
  pendingGifts: 0,
  vouchersLost: 0,
  obstacle: null,
};

test('nobody at stake stands in nobody’s way', () => {
  expect(wholeStake([])).toEqual(nothing);
});

test('what the parts say is added up, and the first obstacle named', () => {
  const [first, second] = [text('一', 'one'), text('二', 'two')];
  const stakes = [
    { ...nothing, vouchersLost: 3 },
    { ...nothing, openRedemptions: 1, obstacle: first },
    { ...nothing, pendingGifts: 2, vouchersLost: 1, obstacle: second },
  ];
  expect(wholeStake(stakes)).toEqual({
    openRedemptions: 1,
    pendingGifts: 2,
    vouchersLost: 4,
    obstacle: first,
  });
});

test.each([
  [1, 0, '还有 1 笔兑换未完成', '1 open redemption.'],
  [2, 1, '2 笔兑换和 1 份赠送', '2 open redemptions and 1 pending gift.'],
])('%i redemptions and %i gifts in words', (redemptions, gifts, zh, en) => {
  const said = closureTexts.pointsHeld(redemptions, gifts);
  expect(said['zh-CN']).toContain(zh);
  expect(said.en).toContain(en);
});
