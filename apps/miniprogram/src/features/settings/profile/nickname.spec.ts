import { expect, test } from '@jest/globals';
import { tidyNickname } from './nickname';

test.each([
  ['  小雨 ', '小雨'],
  ['😀'.repeat(20), '😀'.repeat(20)],
  ['😀'.repeat(21), null],
  ['   ', null],
])('nickname %j becomes %j', (typed, kept) => {
  expect(tidyNickname(typed)).toBe(kept);
});
