import { expect, test } from '@jest/globals';
import { phoneAnswer } from './phone-code';

test.each([
  [
    { code: 'abc', errMsg: 'getPhoneNumber:ok' },
    { kind: 'code', code: 'abc' },
  ],
  [{ errMsg: 'getPhoneNumber:fail user deny' }, { kind: 'declined' }],
  [{ errMsg: 'getPhoneNumber:fail user cancel' }, { kind: 'declined' }],
  [{ errMsg: 'getPhoneNumber:fail privacy permission is not authorized' }, { kind: 'declined' }],
  [
    { errMsg: 'getPhoneNumber:fail jsapi has no permission', errno: 1400001 },
    { kind: 'unavailable' },
  ],
  [{ code: '' }, { kind: 'unavailable' }],
])('%j means %j', (detail, answer) => {
  expect(phoneAnswer(detail)).toEqual(answer);
});
