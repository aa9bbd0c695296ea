import { describe, expect, it } from '@jest/globals';
import { amountTyped, fenTyped, partOf, withPart } from './refund-parts';

describe('the parts of a refund', () => {
  it('sets, changes and takes out lines in their order', () => {
    let parts = withPart(withPart([], '2', 900), '1', 600);
    expect(parts.map((part) => part.lineId)).toEqual(['2', '1']);
    parts = withPart(parts, '2', 100);
    expect(partOf(parts, '2')).toBe(100);
    expect(withPart(parts, '2', 0)).toEqual([{ lineId: '1', amountFen: 600 }]);
    expect(partOf(parts, '9')).toBe(0);
  });
});

describe('an amount typed into a field', () => {
  it.each([
    ['86', 8600],
    ['¥1,286.5', 128_650],
    ['86.555', 8655],
    ['8。6', 860],
    ['', 0],
    ['x', 0],
  ])('%j is %d fen', (text, fen) => {
    expect(fenTyped(amountTyped(text))).toBe(fen);
  });
});
