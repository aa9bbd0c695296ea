import { expect, test } from '@jest/globals';
import { groupBy } from './group-by';

const initial = (word: string) => word.slice(0, 1);

test('what has the same key comes together, in the order it came', () => {
  expect(groupBy(['pear', 'apple', 'plum', 'cherry', 'avocado'], initial)).toEqual([
    { key: 'p', items: ['pear', 'plum'] },
    { key: 'a', items: ['apple', 'avocado'] },
    { key: 'c', items: ['cherry'] },
  ]);
});

test('nothing makes no groups', () => {
  expect(groupBy([], initial)).toEqual([]);
});
