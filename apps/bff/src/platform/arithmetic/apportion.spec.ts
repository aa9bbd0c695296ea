import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apportion, splitByWeight } from './apportion.js';

describe('shares of ten', () => {
  test.each([
    [
      [5n, 5n],
      [1n, 0n],
    ],
    [
      [4n, 6n],
      [0n, 1n],
    ],
    [
      [10n, 4n, 4n, 4n],
      [1n, 1n, 0n, 0n],
    ],
    [[9n], [0n]],
    [[], []],
    [
      [25n, 25n, 25n, 25n],
      [3n, 3n, 2n, 2n],
    ],
  ])('%j', (numerators, wholes) => {
    expect(apportion(numerators, 10n)).toEqual(wholes);
  });
});

test('negative shares and a denominator of nothing are refused', () => {
  expect(() => apportion([-1n], 10n)).toThrow(RangeError);
  expect(() => apportion([1n], 0n)).toThrow(RangeError);
});

describe('splitting a total', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [1, [5, 5], [1, 0]],
    [3, [8600, 100], [3, 0]],
    [0, [3, 4], [0, 0]],
    [0, [0, 0], [0, 0]],
    [7, [0, 1], [0, 7]],
  ])('%d over %j', (total, weights, parts) => {
    expect(splitByWeight(total, weights)).toEqual(parts);
  });

  test('something over nothing is refused', () => {
    expect(() => splitByWeight(1, [0, 0])).toThrow(RangeError);
    expect(() => splitByWeight(1, [])).toThrow(RangeError);
  });

  test('the parts add up and none is a whole one away from its exact share', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100_000_000 }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), weights, (total, given) => {
        const parts = splitByWeight(total, given);
        const sum = given.reduce((all, weight) => all + BigInt(weight), 0n);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        for (const [index, part] of parts.entries()) {
          const offBy = BigInt(part) * sum - BigInt(total) * BigInt(given[index] ?? 0);
          expect(offBy < sum && offBy > -sum).toBe(true);
        }
      }),
    );
  });
});
