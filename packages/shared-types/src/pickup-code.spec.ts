import { expect, test } from '@jest/globals';
import { isPickupCode, PICKUP_CODES, pickupCode, spacedPickupCode } from './pickup-code.js';

test.each([
  [0, '000000000000'],
  [1, '000000000018'],
  [12_345_678_901, '123456789015'],
  [PICKUP_CODES - 1, '999999999991'],
])('code %i is %s', (number, code) => {
  expect(pickupCode(number)).toBe(code);
  expect(isPickupCode(code)).toBe(true);
});

test.each([-1, PICKUP_CODES, 1.5, Number.NaN])('there is no code %d', (number) => {
  expect(() => pickupCode(number)).toThrow(RangeError);
});

test('one wrong digit is never another code', () => {
  const code = pickupCode(48_213_907_512);
  for (let place = 0; place < code.length; place++) {
    for (let digit = 0; digit <= 9; digit++) {
      const other = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`;
      expect(isPickupCode(other)).toBe(other === code);
    }
  }
});

test.each([
  '',
  '12345678901',
  '1234567890123',
  '12345678901a',
  ' 123456789015',
  '１２３４５６７８９０１５',
])('%j has not the form of a code', (text) => {
  expect(isPickupCode(text)).toBe(false);
});

test('is read in fours', () => {
  expect(spacedPickupCode('123456789015')).toBe('1234 5678 9015');
});
