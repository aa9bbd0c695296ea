import { expect, test } from '@jest/globals';
import { isIdle } from './is-idle';

test.each([
  ['just touched', 0, false],
  ['nearly three minutes', 179_999, false],
  ['three minutes', 180_000, true],
  ['a clock that was set back', -3_600_000, false],
])('%s', (_case, passed, expected) => {
  expect(isIdle(1_000_000, 1_000_000 + passed)).toBe(expected);
});
