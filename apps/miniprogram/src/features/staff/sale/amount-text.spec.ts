import { describe, expect, it } from '@jest/globals';
import { amountOf, type PadKey, pressKey, shownText, textOf, YUAN } from './amount-text';

const POINTS = { decimals: 0, max: 4300 } as const;

const type = (keys: readonly PadKey[], kind = YUAN) =>
  keys.reduce<string>((text, key) => pressKey(text, key, kind), '');

describe('the amount pad', () => {
  it('types yuan and fen', () => {
    expect(type(['8', '6'])).toBe('86');
    expect(type(['8', '6', '.', '5'])).toBe('86.5');
    expect(type(['1', '00', '.', '0', '5'])).toBe('100.05');
  });

  it('starts with nought when the point comes first', () => {
    expect(type(['.', '5'])).toBe('0.5');
  });

  it('keeps one nought in front at most', () => {
    expect(type(['0', '0', '00'])).toBe('0');
    expect(type(['0', '7'])).toBe('7');
    expect(type(['0', '.', '0', '7'])).toBe('0.07');
  });

  it('takes one point and two digits after it', () => {
    expect(type(['1', '.', '2', '.', '3', '4'])).toBe('1.23');
    expect(type(['1', '.', '2', '00'])).toBe('1.2');
  });

  it('stops at the largest amount', () => {
    expect(type(['1', '00', '00', '00'])).toBe('1000000');
    expect(type(['1', '00', '00', '00', '1'])).toBe('1000000');
    expect(type(['4', '3', '0', '1'], POINTS)).toBe('430');
  });

  it('takes back the last key', () => {
    expect(type(['8', '6', 'back'])).toBe('8');
    expect(type(['back'])).toBe('');
  });

  it('knows no fractions of points', () => {
    expect(type(['1', '.', '2'], POINTS)).toBe('12');
  });
});

describe('the amount of a text', () => {
  it.each([
    ['', 0],
    ['0.', 0],
    ['86', 8600],
    ['86.5', 8650],
    ['0.07', 7],
    ['1.10', 110],
    ['4.35', 435],
    ['1000000', 100_000_000],
  ])('%j is %d fen', (text, fen) => {
    expect(amountOf(text, YUAN)).toBe(fen);
  });

  it('is exact for every number of fen', () => {
    for (let fen = 0; fen <= 100_000; fen += 1) {
      expect(amountOf(textOf(fen, YUAN), YUAN)).toBe(fen);
    }
  });

  it('is shown in groups of thousands', () => {
    expect(shownText('1286.5')).toBe('1,286.5');
    expect(shownText('1000000')).toBe('1,000,000');
    expect(shownText('')).toBe('0');
    expect(shownText('0.')).toBe('0.');
  });
});
