import { instant, parseCardCode } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import { type CardCodeState, cardCodeBatch } from './card-code-batch.js';
import { cardCodeSlot } from './card-code-mac.js';

const SECRET = 'a secret of at least thirty-two bytes';
const NOW = instant(1_795_000_000_000);
const STEP = 29_916_666;
const fresh: CardCodeState = { handle: '012345678', generation: 3, usedStep: null, usedSlot: null };

function slots(state: CardCodeState, count: number): (number | null)[] {
  const batch = cardCodeBatch(SECRET, '86', state, NOW, count);
  return batch.codes.map((code, ahead) => {
    const parts = parseCardCode(code);
    const { handle, generation } = state;
    const place = { handle, generation, step: batch.firstStep + ahead };
    return parts === null ? null : cardCodeSlot(SECRET, parts, place);
  });
}

test('a batch starts with the present step and says when it was made', () => {
  const batch = cardCodeBatch(SECRET, '86', fresh, NOW, 60);
  expect(batch).toMatchObject({
    serverTime: NOW,
    stepSeconds: 60,
    generation: 3,
    firstStep: STEP,
  });
  expect(new Set(batch.codes).size).toBe(60);
});

test.each([
  ['nothing used', null, null, [0, 0]],
  ['the first code used', STEP, 0, [1, 0]],
  ['the second code used', STEP, 1, [2, 0]],
  ['all codes used', STEP, 2, [2, 0]],
  ['a code of the step before used', STEP - 1, 0, [0, 0]],
])('%s', (_, usedStep, usedSlot, expected) => {
  expect(slots({ ...fresh, usedStep, usedSlot }, 2)).toEqual(expected);
});
