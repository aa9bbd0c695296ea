import { describe, expect, it } from '@jest/globals';
import { isReceiptNumber, suggestReceiptNumber } from './receipt-number';

const TERMINAL = 'till-0c41d2aa9f3a';

describe('the suggested receipt number', () => {
  it('is made of the business day, the device and the count', () => {
    const noon = Date.parse('2026-11-21T04:00:00Z');
    expect(suggestReceiptNumber(noon, TERMINAL, 7)).toBe('261121-9F3A-0007');
  });

  it("takes the programme's day, not the phone's", () => {
    const lateInUtc = Date.parse('2026-11-21T16:30:00Z');
    expect(suggestReceiptNumber(lateInUtc, TERMINAL, 1)).toBe('261122-9F3A-0001');
  });
});

describe('a typed receipt number', () => {
  it.each(['1', 'A-2026/7', '小票 12', 'x'.repeat(64)])('%j is fine', (text) => {
    expect(isReceiptNumber(text)).toBe(true);
  });

  it.each(['', '   ', 'x'.repeat(65), 'a\nb'])('%j is not', (text) => {
    expect(isReceiptNumber(text)).toBe(false);
  });
});
