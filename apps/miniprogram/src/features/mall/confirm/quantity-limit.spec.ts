import { expect, test } from '@jest/globals';
import { mostAtOnce } from './quantity-limit';

test.each([
  ['the limit per member', 40, 2, 100, 12_680, 2],
  ['the stock', 3, 5, 100, 12_680, 3],
  ['the points', 40, null, 5_000, 12_680, 2],
  ['nothing but the server', 10_000, null, 10, 12_680, 99],
  ['too few points, which the server then says', 40, null, 5_000, 100, 1],
])('%s says how many', (_what, remainingStock, remainingForMe, pricePoints, available, most) => {
  const reward = { remainingStock, pricePoints, availability: { remainingForMe } };
  expect(mostAtOnce(reward, available)).toBe(most);
});
