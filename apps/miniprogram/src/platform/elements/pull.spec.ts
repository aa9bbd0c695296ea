import { expect, test } from '@jest/globals';
import { pulledBy, READY_AT } from './pull';

test.each([
  ['up', -40, 0],
  ['not at all', 0, 0],
  ['a little', 30, 15],
  ['just far enough', 2 * READY_AT, READY_AT],
  ['over the whole screen', 800, 80],
])('a finger that goes %s', (_, distance, expected) => {
  expect(pulledBy(distance)).toBe(expected);
});
