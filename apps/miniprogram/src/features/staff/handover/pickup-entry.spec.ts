import { luhnDigit } from '@huiji/shared-types';
import { describe, expect, it } from '@jest/globals';
import { grouped, typedDigits, typingState } from './pickup-entry';

const CODE = `12345678901${luhnDigit('12345678901')}`;

describe('a pick-up code', () => {
  it('is its digits, in groups of four', () => {
    expect(typedDigits('1234 5678-9012 3')).toBe('123456789012');
    expect(grouped('123456789012')).toBe('1234 5678 9012');
    expect(grouped('12345')).toBe('1234 5');
  });

  it('is ready when whole, and a wrong digit is seen at once', () => {
    expect(typingState(CODE.slice(1))).toBe('short');
    expect(typingState(CODE)).toBe('ready');
    expect(typingState(CODE.replace('3', '4'))).toBe('mistyped');
  });
});
