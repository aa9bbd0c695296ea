import { expect, test } from '@jest/globals';
import '@/lib/i18n/messages/messages';
import { createTranslate } from '@/lib/i18n/translate';
import { dayName } from './day-name';

const NOW = Date.parse('2026-01-02T00:30:00+08:00');

test.each([
  ['2026-01-02T00:00:00+08:00', '今天', 'Today'],
  ['2026-01-01T23:59:59+08:00', '昨天', 'Yesterday'],
  ['2026-01-01T00:00:00+08:00', '昨天', 'Yesterday'],
  ['2025-12-31T23:59:59+08:00', '2025年12月31日', '31 Dec 2025'],
  ['2026-01-05T09:00:00+08:00', '1月5日', '5 Jan'],
])('%s is %s, %s', (at, zh, en) => {
  const name = (language: 'zh-CN' | 'en') =>
    dayName(Date.parse(at), NOW, createTranslate(language), language);
  expect([name('zh-CN'), name('en')]).toEqual([zh, en]);
});
