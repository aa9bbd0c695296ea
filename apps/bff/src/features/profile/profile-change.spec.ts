import type { BusinessDate } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { birthdayProblem, ownAvatarId } from './profile-change.js';

const today = '2026-11-21' as BusinessDate;
const day = (text: string | null): BusinessDate | null => text as BusinessDate | null;

test.each([
  [null, '1990-05-01', null],
  [null, '2026-11-21', null],
  [null, '2026-11-22', 'OUT_OF_RANGE'],
  [null, '1899-12-31', 'OUT_OF_RANGE'],
  ['1990-05-01', '1990-05-01', null],
  ['1990-05-01', '1990-05-02', 'ALREADY_SET'],
])('birthday %s, then %s: %s', (known, wanted, problem) => {
  expect(birthdayProblem({ birthday: day(known) }, wanted as BusinessDate, today)).toBe(problem);
});

test('leaving it out changes nothing', () => {
  expect(birthdayProblem({ birthday: null }, undefined, today)).toBeNull();
});

test('pictures of ours are told from pictures elsewhere', () => {
  expect(ownAvatarId('/avatars/01M806N1YZ1JVXDR7VETWJTVWA')).toBe('01M806N1YZ1JVXDR7VETWJTVWA');
  expect(ownAvatarId('https://thirdwx.qlogo.cn/a.png')).toBeNull();
});
