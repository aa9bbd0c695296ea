import { passesLuhn } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { generatedCode, isVoucherCode, plainCode } from './voucher-code.js';

test('a code of our own has 14 digits, of which the last can be checked', () => {
  expect(generatedCode('000000000000')).toMatch(/^7\d{13}$/);
  expect(passesLuhn(generatedCode('123456789012'))).toBe(true);
});

test.each([
  ['7123 4567 8901 23', '71234567890123'],
  ['sf-8k2m-9qxa', 'SF8K2M9QXA'],
  [' ABC123\t', 'ABC123'],
])('%j is read as %s', (typed, plain) => {
  expect(plainCode(typed)).toBe(plain);
  expect(isVoucherCode(plain)).toBe(true);
});

test.each(['', 'ABC12', 'A'.repeat(33), 'ABC_123', '券ABC123', 'ÄBC1234'])(
  '%j is no code',
  (plain) => {
    expect(isVoucherCode(plain)).toBe(false);
  },
);
