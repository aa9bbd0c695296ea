import { expect, test } from '@jest/globals';
import { maskNickname, maskPhone } from './mask.js';

test.each([
  ['林悦', '林**'],
  ['林', '林**'],
  ['会员1234', '会**'],
  ['🙂🙂🙂', '🙂**'],
])('the nickname %s becomes %s', (nickname, masked) => {
  expect(maskNickname(nickname)).toBe(masked);
});

test.each([
  ['13812345678', '138****5678'],
  ['+8613812345678', '+86*******5678'],
])('the number %s becomes %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});
