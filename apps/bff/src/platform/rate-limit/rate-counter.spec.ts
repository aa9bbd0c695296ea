import { MS_PER_MINUTE } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { RateCounter } from './rate-counter.js';

const START = 1_000 * MS_PER_MINUTE;

test('what exceeds the limit waits for the next minute; refusals do not count', () => {
  const counter = new RateCounter();
  expect(counter.use('a', 2, START)).toBe(0);
  expect(counter.use('a', 2, START + 10_000)).toBe(0);
  expect(counter.use('a', 2, START + 20_000)).toBe(40_000);
  expect(counter.use('b', 2, START + 20_000)).toBe(0);
  expect(counter.use('a', 2, START + MS_PER_MINUTE)).toBe(0);
});

test('what other instances counted counts here', () => {
  const counter = new RateCounter();
  counter.use('a', 3, START);
  expect(counter.takeUnsent()).toEqual([{ bucket: 'a', startsAt: START, uses: 1 }]);
  counter.learn('a', START, 3);
  expect(counter.use('a', 3, START + 1)).toBeGreaterThan(0);
  expect(counter.takeUnsent()).toEqual([]);
});

test('a failed exchange loses nothing and counts nothing twice', () => {
  const counter = new RateCounter();
  counter.use('a', 2, START);
  const unsent = counter.takeUnsent();
  counter.use('a', 2, START);
  counter.giveBack(unsent);
  expect(counter.takeUnsent()).toEqual([{ bucket: 'a', startsAt: START, uses: 2 }]);
  expect(counter.use('a', 2, START)).toBeGreaterThan(0);
});

test('news of a window that is over changes nothing', () => {
  const counter = new RateCounter();
  counter.use('a', 1, START);
  counter.tidy(START + MS_PER_MINUTE);
  counter.learn('a', START, 9);
  expect(counter.use('a', 1, START + MS_PER_MINUTE)).toBe(0);
});

test('looking whether a use is left counts none', () => {
  const counter = new RateCounter();
  expect(counter.left('a', 1, START)).toBe(0);
  expect(counter.left('a', 1, START)).toBe(0);
  counter.use('a', 1, START);
  expect(counter.left('a', 1, START + 10_000)).toBe(50_000);
  expect(counter.left('a', 1, START + MS_PER_MINUTE)).toBe(0);
});
