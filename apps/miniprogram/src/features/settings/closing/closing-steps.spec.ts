import { expect, test } from '@jest/globals';
import { type ClosingStep, closingView, isConfirmed, nextStep } from './closing-steps';

const NOTHING_OPEN = { pointsLost: 500, openRedemptions: 0, pendingGifts: 1, vouchersLost: 0 };

test.each<[ClosingStep, ClosingStep]>([
  ['lose', 'happens'],
  ['happens', 'confirm'],
  ['confirm', 'confirm'],
])('after %s comes %s', (step, next) => {
  expect(nextStep(step)).toBe(next);
});

test('open redemptions stop it at any step, pending gifts at none', () => {
  for (const step of ['lose', 'happens', 'confirm'] as const) {
    expect(closingView(step, NOTHING_OPEN)).toBe(step);
    expect(closingView(step, { ...NOTHING_OPEN, openRedemptions: 1 })).toBe('blocked');
  }
});

test.each([
  ['注销', '注销', true],
  [' 注销 ', '注销', true],
  ['注', '注销', false],
  ['', '注销', false],
  ['close', 'CLOSE', true],
  ['CLOSED', 'CLOSE', false],
])('%j for %j: %p', (typed, word, isRight) => {
  expect(isConfirmed(typed, word)).toBe(isRight);
});
