import { expect, test } from '@jest/globals';
import { createTranslate } from '@/lib/i18n/translate';
import { resultWords } from './result-words';
import type { CardEvent } from './use-card-events';

const SALE: CardEvent = {
  id: '1',
  kind: 'SALE_RECORDED',
  at: '2026-11-25T02:00:00.000Z',
  pointsEarned: 86,
  pointsSpent: 0,
  payableFen: 8_600,
  voucherFen: null,
  store: { name: '街角店' },
  breakdown: [],
};
const REFUND: CardEvent = { ...SALE, kind: 'SALE_REFUNDED', pointsEarned: -86, payableFen: -8_600 };

test.each<[string, CardEvent, readonly string[]]>([
  ['a sale', SALE, ['实付 ¥86.00']],
  [
    'a sale with a voucher and points',
    { ...SALE, voucherFen: 2_000, pointsSpent: 300 },
    ['实付 ¥86.00', '用券抵 ¥20.00', '用了 300 积分'],
  ],
  ['a refund', REFUND, ['收回积分 86 积分']],
  [
    'a refund of what a voucher paid',
    { ...REFUND, voucherFen: -2_000 },
    ['收回积分 86 积分', '券抵扣的 ¥20.00 不退现金'],
  ],
])('%s', (_name, event, facts) => {
  const words = resultWords(event, createTranslate('zh-CN'));
  expect(words.facts).toEqual(facts);
  for (const fact of facts) expect(words.spoken).toContain(fact);
});
