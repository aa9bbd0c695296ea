import { describe, expect, test } from '@jest/globals';
import { type CardBatch, cardAt, clockOffset } from './card-steps';

const STEP_MS = 60_000;
const FIRST = 29_000_000;
const START = FIRST * STEP_MS;

const batch: CardBatch = {
  codes: ['a', 'b', 'c'],
  firstStep: FIRST,
  stepSeconds: 60,
  generation: 1,
  offsetMs: 0,
  receivedAt: START,
};

describe('the code in force', () => {
  test.each([
    [0, 'a', 0, 3, 3],
    [59_999, 'a', 59_999, 3, 2],
    [60_000, 'b', 0, 2, 2],
    [179_999, 'c', 59_999, 1, 0],
  ])('%d ms after the first step: %s', (after, code, elapsedMs, codesLeft, minutesLeft) => {
    expect(cardAt(batch, START + after)).toEqual({
      kind: 'code',
      code,
      step: FIRST + Math.floor(after / STEP_MS),
      elapsedMs,
      codesLeft,
      minutesLeft,
    });
  });

  test('follows the server, not the phone', () => {
    const ahead = { ...batch, offsetMs: -90_000, receivedAt: START + 90_000 };
    expect(cardAt(ahead, START + 90_000)).toMatchObject({ code: 'a', elapsedMs: 0 });
    const behind = { ...batch, offsetMs: 90_000, receivedAt: START - 90_000 };
    expect(cardAt(behind, START)).toMatchObject({ code: 'b', elapsedMs: 30_000 });
  });

  test('ends with the batch', () => {
    expect(cardAt(batch, START + 3 * STEP_MS)).toEqual({ kind: 'used-up' });
  });

  test('a few milliseconds before the first step still show the first code', () => {
    expect(cardAt(batch, START - 400)).toMatchObject({ code: 'a', elapsedMs: 0 });
  });

  test('a clock that was set back is noticed', () => {
    expect(cardAt(batch, START - 6000)).toEqual({ kind: 'clock-wrong' });
    const late = { ...batch, receivedAt: START + 100_000 };
    expect(cardAt(late, START + 50_000)).toEqual({ kind: 'clock-wrong' });
  });
});

test('the answer is taken to be made half-way through the request', () => {
  expect(clockOffset(10_000, 4000, 4200)).toBe(5900);
});
