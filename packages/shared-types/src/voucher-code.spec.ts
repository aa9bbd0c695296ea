import { expect, test } from '@jest/globals';
import { luhnDigit } from './luhn.js';
import { isOwnVoucherCode } from './voucher-code.js';

const CODE = `7123456789012${luhnDigit('7123456789012')}`;

test.each([
  ['a code of our own', CODE, true],
  ['one with a wrong digit', CODE.replace('3', '4'), false],
  ['one that begins otherwise', `1123456789012${luhnDigit('1123456789012')}`, false],
  ['one digit short', CODE.slice(1), false],
  ['a code of somebody else', 'SF8K2M9QXA', false],
])('%s', (_, text, isOwn) => {
  expect(isOwnVoucherCode(text)).toBe(isOwn);
});
