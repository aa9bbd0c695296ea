import { expect, test } from '@jest/globals';
import type { StoryFacts } from './story-facts';
import { nextStep, type StepName, storySteps } from './story-steps';

const NOTHING: StoryFacts = {
  isCardShown: false,
  isTillOpen: false,
  isClerkIn: false,
  isStatementShown: false,
  isPickupCodeShown: false,
  isHandoverOpen: false,
  isGiftShown: false,
  isWangIn: false,
};
const CARD = { isCardShown: true };
const TILL = { isTillOpen: true, isClerkIn: true };

test.each<[string, Partial<StoryFacts>, StepName[], StepName | null]>([
  ['at first', {}, [], 'card'],
  ['the card is shown', CARD, [], 'till'],
  ['the clerk waits', { ...CARD, ...TILL }, [], 'scan'],
  ['the card is read', { ...CARD, ...TILL }, ['scan'], 'sale'],
  ['the statement is shown', { ...TILL, isStatementShown: true }, ['scan', 'points'], 'redeem'],
  ['the mall is looked at', TILL, ['scan', 'points', 'redeem'], 'redeem'],
  [
    'the pick-up code is shown',
    { ...TILL, isPickupCodeShown: true },
    ['scan', 'points', 'redeem'],
    'handover',
  ],
  ['it was handed over', TILL, ['scan', 'points', 'redeem', 'handover'], 'gift'],
  ['the gift is being made', TILL, ['scan', 'points', 'redeem', 'handover', 'gift'], 'gift'],
  [
    'the gift waits',
    { ...TILL, isGiftShown: true },
    ['scan', 'points', 'redeem', 'handover', 'gift'],
    'open',
  ],
  [
    'Wang has joined',
    { ...TILL, isGiftShown: true, isWangIn: true },
    ['scan', 'points', 'redeem', 'handover', 'gift', 'open'],
    null,
  ],
])('%s: the next step is shown', (_what, facts, taken, expected) => {
  expect(nextStep(storySteps({ ...NOTHING, ...facts }, new Set(taken)))).toBe(expected);
});

test.each<[string, Partial<StoryFacts>]>([
  ['no card is shown', TILL],
  ['nobody is at the till', { ...CARD, isTillOpen: true }],
  ['the till is at another page', { ...CARD, isClerkIn: true }],
])('nothing is scanned while %s', (_what, facts) => {
  const scan = storySteps({ ...NOTHING, ...facts }, new Set()).find(({ name }) => name === 'scan');
  expect(scan?.isReady).toBe(false);
});
