import { expect, test } from '@jest/globals';
import { timeLeft } from './time-left';

test.each([
  [86_400_000, '24:00:00'],
  [83_525_000, '23:12:05'],
  [83_524_001, '23:12:05'],
  [59_999, '00:01:00'],
  [1, '00:00:01'],
  [0, '00:00:00'],
  [-5_000, '00:00:00'],
])('%i ms are shown as %s', (left, shown) => {
  expect(timeLeft(left)).toBe(shown);
});
