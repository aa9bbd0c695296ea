import { expect, test } from '@jest/globals';
import { messages } from './messages';

const namesIn = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name).sort();

test.each(Object.entries(messages))('%s says the same in both languages', (_key, { zh, en }) => {
  expect(zh).not.toBe('');
  expect(en).not.toBe('');
  expect(namesIn(zh)).toEqual(namesIn(en));
});
