import { expect, test } from '@jest/globals';
import { shortName } from './short-name';

test.each([
  ['Light vacuum flask, 480 ml', 'Light vacuum flask'],
  ['轻量保温杯（480 ml）', '轻量保温杯'],
  ['保温杯，黑色', '保温杯'],
  ['20 points', '20 points'],
  ['1,000 points', '1,000 points'],
  ['(a secret)', '(a secret)'],
])('%s is %s', (name, short) => {
  expect(shortName(name)).toBe(short);
});
