import { expect, test } from '@jest/globals';
import { parseSettings } from './panel-settings';

test.each([
  [null, 'zh-CN', 'auto'],
  ['{"language":"en","theme":"dark"}', 'en', 'dark'],
  ['{"language":"de","theme":1}', 'zh-CN', 'auto'],
  ['null', 'zh-CN', 'auto'],
])('the settings in %s', (text, language, theme) => {
  expect(parseSettings(text)).toEqual({ language, theme });
});
