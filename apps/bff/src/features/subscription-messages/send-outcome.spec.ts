import { expect, test } from '@jest/globals';
import { WechatError, WechatSilent } from '../../platform/wechat/index.js';
import { errcodeOf, MOST_ATTEMPTS, outcomeOf, waitAfter } from './send-outcome.js';

test.each([
  [null, 1, 'SENT', 0],
  [new WechatError(43_101, 'refused'), 1, 'REFUSED', 43_101],
  [new WechatError(40_037, 'template'), 1, 'FAILED', 40_037],
  [new WechatError(40_003, 'openid'), 1, 'FAILED', 40_003],
  [new WechatError(41_030, 'page'), 1, 'FAILED', 41_030],
  [new WechatError(47_003, 'field'), 1, 'FAILED', 47_003],
  [new WechatError(45_009, 'quota'), 1, 'AGAIN', 45_009],
  [new WechatError(-1, 'busy'), MOST_ATTEMPTS - 1, 'AGAIN', -1],
  [new WechatError(-1, 'busy'), MOST_ATTEMPTS, 'FAILED', -1],
  [new WechatSilent('no answer'), 1, 'AGAIN', null],
] as const)('%s at attempt %i: %s', (error, attempts, outcome, errcode) => {
  expect(outcomeOf(error, attempts)).toBe(outcome);
  expect(errcodeOf(error)).toBe(errcode);
});

test('waits twice as long each time', () => {
  expect([1, 2, 3, 8].map(waitAfter)).toEqual([60_000, 120_000, 240_000, 7_680_000]);
});
