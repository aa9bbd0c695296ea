import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { luhnDigit, passesLuhn } from './luhn.js';

const digits = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 })
  .map((list) => list.join(''));

describe('known numbers', () => {
  test.each([
    ['7992739871', '3'],
    ['0', '0'],
    ['1', '8'],
    ['453201511283036', '6'],
  ])('%s gets %s', (body, digit) => {
    expect(luhnDigit(body)).toBe(digit);
  });
});

test.each(['', 'abc', '12a4', '１２３', ' 18'])('%j is not made of digits', (text) => {
  expect(passesLuhn(text)).toBe(false);
  expect(() => luhnDigit(text)).toThrow(RangeError);
});

test('a number with its digit passes and any single wrong digit is found', () => {
  fc.assert(
    fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (body, place, change) => {
      const number = body + luhnDigit(body);
      const at = place % number.length;
      const other = (Number(number[at]) + change) % 10;
      expect(passesLuhn(number)).toBe(true);
      expect(passesLuhn(number.slice(0, at) + other + number.slice(at + 1))).toBe(false);
    }),
  );
});
