import { expect, test } from '@jest/globals';
import { fieldValue, wrongField } from './message-fields.js';

test.each([
  ['thing1', '礼物', '礼物'],
  [
    'thing1',
    '一二三四五六七八九十一二三四五六七八九十',
    '一二三四五六七八九十一二三四五六七八九十',
  ],
  [
    'thing1',
    '一二三四五六七八九十一二三四五六七八九十一',
    '一二三四五六七八九十一二三四五六七八九…',
  ],
  // Never through a character of two code units.
  ['thing1', '💌'.repeat(21), `${'💌'.repeat(19)}…`],
  ['thing1', ' a\n b ', 'a b'],
  ['thing1', '', '-'],
  ['number2', '188', '188'],
] as const)('%s takes %j as %j', (key, value, taken) => {
  expect(fieldValue(key, value)).toBe(taken);
  expect(wrongField({ [key]: { value: taken } })).toBeNull();
});

test('a number is one', () => {
  expect(() => fieldValue('number1', '1,000')).toThrow('number1 takes a number');
});

test.each([
  [{ thing1: { value: 'x'.repeat(21) } }, 'thing1'],
  [{ thing1: { value: '' } }, 'thing1'],
  [{ number1: { value: 'ten' } }, 'number1'],
  [{ poem1: { value: 'x' } }, 'poem1'],
  [{ thing1: 'x' }, 'thing1'],
])('%j breaks a rule in %s', (data, key) => {
  expect(wrongField(data)).toBe(key);
});
