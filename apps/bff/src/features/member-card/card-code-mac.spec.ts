import { CARD_CODE_SLOTS, parseCardCode } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CardCodePlace, cardCodeOf, cardCodeSlot } from './card-code-mac.js';

const SECRET = 'a secret of at least thirty-two bytes';
const place: CardCodePlace = { handle: '012345678', generation: 1, step: 29_916_666 };

const slotIn = (code: string, at: CardCodePlace, secret = SECRET) => {
  const parts = parseCardCode(code);
  return parts === null ? 'not a code' : cardCodeSlot(secret, parts, at);
};

test('the code of every slot is found again and names its step', () => {
  const anyPlace = fc.record({
    handle: fc.integer({ min: 0, max: 999_999_999 }).map((n) => String(n).padStart(9, '0')),
    generation: fc.integer({ min: 1, max: 1_000 }),
    step: fc.integer({ min: 0, max: 100_000_000 }),
  });
  fc.assert(
    fc.property(anyPlace, fc.integer({ min: 0, max: CARD_CODE_SLOTS - 1 }), (at, slot) => {
      const code = cardCodeOf(SECRET, '86', at, slot);
      expect(parseCardCode(code)).toMatchObject({ handle: at.handle, stepDigit: at.step % 10 });
      expect(slotIn(code, at)).toBe(slot);
    }),
  );
});

describe('a code is wrong', () => {
  const code = cardCodeOf(SECRET, '86', place, 0);
  test.each([
    ['in another generation', { ...place, generation: 2 }],
    ['ten steps later', { ...place, step: place.step + 10 }],
    ['for another handle', { ...place, handle: '012345679' }],
  ])('%s', (_, at) => {
    expect(slotIn(code, at)).toBeNull();
  });

  test('under another secret', () => {
    expect(slotIn(code, place, `${SECRET}.`)).toBeNull();
  });
});

test('a step has three slots', () => {
  expect(() => cardCodeOf(SECRET, '86', place, CARD_CODE_SLOTS)).toThrow(RangeError);
});
