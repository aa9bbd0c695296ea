import { expect, test } from '@jest/globals';
import { formatOdds } from './format-odds';

test.each([
  [0, '0%'],
  [1, '0.0001%'],
  [10, '0.001%'],
  [12_345, '1.2345%'],
  [100_000, '10%'],
  [125_000, '12.5%'],
  [333_333, '33.3333%'],
  [1_000_000, '100%'],
])('%d parts per million are %s', (ppm, text) => {
  expect(formatOdds(ppm)).toBe(text);
});
