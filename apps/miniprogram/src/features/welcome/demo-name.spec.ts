import { expect, test } from '@jest/globals';
import { isDemoName } from './demo-name';

test.each([
  ['lin', true],
  ['new-one-2', true],
  ['a'.repeat(32), true],
  ['a'.repeat(33), false],
  ['', false],
  ['Lin', false],
  ['a b', false],
  ['lin\n', false],
])('demo name %j: %p', (name, isGood) => {
  expect(isDemoName(name)).toBe(isGood);
});
