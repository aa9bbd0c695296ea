import { expect, test } from '@jest/globals';
import { loadedMessages } from './catalogue';
import './messages/cashier';
import './messages/mall';
import './messages/points';
import './messages/privacy';
import './messages/settings';
import './messages/staff';
import './messages/vouchers';
import './messages/wheel';

const messages = Object.entries(loadedMessages());

const names = (text: string) => [
  ...new Set(Array.from(text.matchAll(/\{(\w+)[^}]*\}/g), ([, name]) => name)),
];

test.each(messages)('%s is complete in both languages', (_key, { zh, en }) => {
  expect(zh.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(names(en).sort()).toEqual(names(zh).sort());
});

const CHINESE = /[\u3400-\u9fff\uff00-\uffef\u3000-\u303f]/;
/** The language says its own name in each list. */
const IN_CHINESE = /\.zh$/;
const IN_ENGLISH = /\.en$/;
/** Names that stand as they are in Chinese too. */
const NAMES = /\b(Huiji|App|PDF|JSON|KB|JPG|MIT|PNG|WebP|openid|unionid|HMAC|SHA)\b/g;

test('English texts have no Chinese in them, but for the name of the language', () => {
  const mixed = messages.filter(([key, { en }]) => CHINESE.test(en) && !IN_CHINESE.test(key));
  expect(mixed.map(([key]) => key)).toEqual([]);
});

test('Chinese texts have no English in them, but for names', () => {
  const words = (text: string) => text.replace(/\{[^}]*\}/g, '').replace(NAMES, '');
  const mixed = messages.filter(
    ([key, { zh }]) => /[A-Za-z]/.test(words(zh)) && !IN_ENGLISH.test(key),
  );
  expect(mixed.map(([key, { zh }]) => `${key}: ${zh}`)).toEqual([]);
});
