import { instant, isId } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { IdSource } from './id-source.js';

test('ids made in one millisecond keep the order in which they were made', () => {
  const source = new IdSource();
  const ids = Array.from({ length: 1_000 }, () => source.next(instant(1_795_000_000_000)));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every(isId)).toBe(true);
});

test('ids of one millisecond keep their order when others are made in between', () => {
  const source = new IdSource();
  const ids = Array.from({ length: 100 }, (_, nth) => {
    source.next(instant(1_795_000_000_000 + (nth % 7)));
    return source.next(instant(1_795_000_000_100));
  });
  expect([...ids].sort()).toEqual(ids);
});

test('an id of a later moment sorts after one of an earlier moment', () => {
  const source = new IdSource();
  const early = source.next(instant(1_795_000_000_000));
  const late = source.next(instant(1_795_000_000_001));
  expect(early < late).toBe(true);
});
