import { expect, test } from '@jest/globals';
import { tierProgress, yuanFor } from './tier-gap';

test.each([
  [5000, 10_000, 5000],
  [6760, 12_000, 5634],
  [1, 15_000, 1],
])('%d points at %d basis points take about ¥%d', (points, bps, yuan) => {
  expect(yuanFor(points, bps)).toBe(yuan);
});

test('progress stays between the thresholds', () => {
  expect(tierProgress(0, 0, 5000)).toBe(0);
  expect(tierProgress(12_500, 5000, 20_000)).toBe(0.5);
  expect(tierProgress(4000, 5000, 20_000)).toBe(0);
  expect(tierProgress(30_000, 5000, 20_000)).toBe(1);
});
