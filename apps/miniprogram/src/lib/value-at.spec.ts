import { expect, test } from '@jest/globals';
import { valueAt } from './value-at';

test('a number rolls in whole steps, slows down and ends exactly', () => {
  expect([0, 0.5, 1, 2].map((progress) => valueAt(500, 844, progress))).toEqual([
    500, 801, 844, 844,
  ]);
  expect(valueAt(844, 500, 1)).toBe(500);
});
