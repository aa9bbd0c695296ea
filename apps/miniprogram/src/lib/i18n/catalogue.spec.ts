import { expect, test } from '@jest/globals';
import { catalogue } from './catalogue';
import type { Message } from './message';

const messages: [key: string, message: Message][] = Object.entries(catalogue);

const names = (text: string) => [
  ...new Set(Array.from(text.matchAll(/\{(\w+)[^}]*\}/g), ([, name]) => name)),
];

test.each(messages)('%s is complete in both languages', (_key, { zh, en }) => {
  expect(zh.trim()).not.toBe('');
  expect(en.trim()).not.toBe('');
  expect(names(en).sort()).toEqual(names(zh).sort());
});

test('English texts have no Chinese in them, but for the name of the language', () => {
  const mixed = messages.filter(([, { en }]) => /[一-鿿]/.test(en)).map(([key]) => key);
  expect(mixed.filter((key) => !key.endsWith('.zh'))).toEqual([]);
});
