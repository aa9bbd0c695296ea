import { expect, test } from '@jest/globals';
import { cardNumber, isCardNumber } from './card-number.js';

test('fifteen digits and their check digit', () => {
  expect(cardNumber('453201511283036')).toBe('4532015112830366');
  expect(isCardNumber('4532015112830366')).toBe(true);
});

test.each(['4532015112830367', '453201511283036', '45320151128303660', '4532 0151 1283 0366', ''])(
  '%j is no card number',
  (text) => {
    expect(isCardNumber(text)).toBe(false);
  },
);

test('a body of another length or of letters is refused', () => {
  expect(() => cardNumber('45320151128303')).toThrow(RangeError);
  expect(() => cardNumber('45320151128303x')).toThrow(RangeError);
});
