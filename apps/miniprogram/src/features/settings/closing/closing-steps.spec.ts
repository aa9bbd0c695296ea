import { expect, test } from '@jest/globals';
import { type ClosingStep, isConfirmed, nextStep } from './closing-steps';

test.each<[ClosingStep, ClosingStep]>([
  ['lose', 'happens'],
  ['happens', 'confirm'],
  ['confirm', 'confirm'],
])('after %s comes %s', (step, next) => {
  expect(nextStep(step)).toBe(next);
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
