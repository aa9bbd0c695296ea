import { expect, test } from '@jest/globals';
import '@/lib/i18n/messages/gift';
import { createTranslate } from '@/lib/i18n/translate';
import { hoursWords } from './hours-words';

test.each([
  [1, '1 小时', '1 hour'],
  [24, '24 小时', '24 hours'],
  [36, '36 小时', '36 hours'],
  [48, '2 天', '2 days'],
  [168, '7 天', '7 days'],
])('%i hours in words', (hours, zh, en) => {
  expect(hoursWords(hours, createTranslate('zh-CN'))).toBe(zh);
  expect(hoursWords(hours, createTranslate('en'))).toBe(en);
});
