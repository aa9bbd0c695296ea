import { expect, test } from '@jest/globals';
import { countdown } from './countdown';

test.each([
  [900_000, '15:00'],
  [899_000, '14:59'],
  [61_000, '1:01'],
  [59_001, '1:00'],
  [1, '0:01'],
  [0, '0:00'],
  [-5_000, '0:00'],
])('%d ms are %s', (left, text) => {
  expect(countdown(left)).toBe(text);
});
