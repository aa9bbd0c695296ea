import { expect, test } from '@jest/globals';
import type { CardMoment } from '@/lib/card-steps';
import { cardState } from './card-state';

const code: CardMoment = {
  kind: 'code',
  code: '20',
  step: 1,
  elapsedMs: 0,
  codesLeft: 1,
  minutesLeft: 1,
};

test.each([
  ['no batch yet, asking', null, true, 'none', 'loading'],
  ['no batch, no network', null, false, 'offline', 'used-up'],
  ['no batch, server away', null, false, 'other', 'failed'],
  ['a code and an answer', code, false, 'none', 'ready'],
  ['a code without network', code, false, 'offline', 'offline'],
  ['a code, server away', code, false, 'other', 'offline'],
  ['batch used up, asking', { kind: 'used-up' }, true, 'none', 'loading'],
  ['batch used up, no network', { kind: 'used-up' }, false, 'offline', 'used-up'],
  ['clock set back, no network', { kind: 'clock-wrong' }, false, 'offline', 'clock-wrong'],
  ['refused although a code is left', code, false, 'forbidden', 'blocked'],
] as const)('%s', (_case, moment, isAsking, error, expected) => {
  expect(cardState({ moment, isAsking, error }).kind).toBe(expected);
});
