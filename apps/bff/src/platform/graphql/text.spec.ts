import { expect, test } from '@jest/globals';
import { languageOf } from './text.js';

test.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['zh-TW', 'zh-CN'],
  ['fr, en;q=0.5, zh;q=0.8', 'zh-CN'],
  ['fr, zh;q=0.1, en;q=0.7', 'en'],
  ['fr', 'zh-CN'],
  ['en;q=0', 'zh-CN'],
  ['ENGLISH', 'zh-CN'],
])('Accept-Language %s is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
