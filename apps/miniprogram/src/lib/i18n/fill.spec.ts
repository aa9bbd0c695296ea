import { expect, test } from '@jest/globals';
import { fill } from './fill';

test('numbers get separators, words pass', () => {
  expect(fill('{points} for {name}', { points: 12_680, name: 'Lin' })).toBe('12,680 for Lin');
});

test('one or many', () => {
  const text = '{n} {n:point|points}';
  expect([0, 1, 2].map((n) => fill(text, { n }))).toEqual(['0 points', '1 point', '2 points']);
});
