import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  CARD_CODE_LENGTH,
  cardCodeStep,
  cardCodeStepDigit,
  cardCodeStepMeant,
  composeCardCode,
  parseCardCode,
} from './card-code.js';
import { instant } from './time.js';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const anyParts = fc.record({
  prefix: digits(2),
  handle: digits(9),
  stepDigit: fc.integer({ min: 0, max: 9 }),
  mac: digits(7),
});

const parts = { prefix: '86', handle: '012345678', stepDigit: 4, mac: '0000042' };

test('the layout is prefix, handle, step digit, MAC, Luhn', () => {
  const code = composeCardCode(parts);
  expect(code.slice(0, -1)).toBe('8601234567840000042');
  expect(parseCardCode(code)).toEqual(parts);
});

test('parsing is the inverse of composing, and a code is 20 digits', () => {
  fc.assert(
    fc.property(anyParts, (given) => {
      const code = composeCardCode(given);
      expect(code).toMatch(new RegExp(`^\\d{${CARD_CODE_LENGTH}}$`));
      expect(parseCardCode(code)).toEqual(given);
    }),
  );
});

describe('what is not a card code', () => {
  const code = composeCardCode(parts);
  test.each([
    ['nothing', ''],
    ['too short', code.slice(1)],
    ['too long', `${code}0`],
    ['a wrong check digit', code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10)],
    ['letters', `${code.slice(0, 5)}A${code.slice(6)}`],
    ['blanks', `${code} `],
    ['a line end', `${code}\n`],
    ['full-width digits', code.replace('8', '８')],
  ])('%s', (_, text) => {
    expect(parseCardCode(text)).toBeNull();
  });

  test.each([
    { ...parts, prefix: '8' },
    { ...parts, handle: '12345678' },
    { ...parts, prefix: '860', handle: '12345678' },
    { ...parts, stepDigit: 10 },
    { ...parts, stepDigit: 10, mac: '000042' },
    { ...parts, mac: 'abcdefg' },
  ])('cannot be composed of %j', (wrong) => {
    expect(() => composeCardCode(wrong)).toThrow(RangeError);
  });
});

describe('steps', () => {
  test.each([
    [0, 0],
    [59_999, 0],
    [60_000, 1],
    [1_795_000_000_000, 29_916_666],
  ])('%d ms is in step %d', (ms, step) => {
    expect(cardCodeStep(instant(ms))).toBe(step);
  });

  test('every step from eight behind to one ahead is told by its digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 100_000_000 }),
        fc.integer({ min: -8, max: 1 }),
        (present, offset) => {
          const digit = cardCodeStepDigit(present + offset);
          expect(cardCodeStepMeant(digit, present)).toBe(present + offset);
        },
      ),
    );
  });
});
