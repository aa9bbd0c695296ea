import { expect, test } from '@jest/globals';
import { shownNickname } from './member.js';

const card = { cardNumber: '1000000000000008' };

test.each([
  ['', 'ACTIVE', '会员0008', 'Member 0008'],
  ['', 'FROZEN', '会员0008', 'Member 0008'],
  ['林悦', 'ACTIVE', '林悦', '林悦'],
  ['', 'CLOSED', '', ''],
] as const)('who chose %j and is %s is called %j or %j', (nickname, status, zh, en) => {
  expect(shownNickname({ ...card, nickname, status }, 'zh-CN')).toBe(zh);
  expect(shownNickname({ ...card, nickname, status }, 'en')).toBe(en);
});
