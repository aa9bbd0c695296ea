import { luhnDigit } from '@huiji/shared-types';
import { describe, expect, it } from '@jest/globals';
import { GROUPED_LENGTH, grouped, scannedCode, typedDigits, typingState } from './code-entry';

const BODY = '2812345678901234567';
const CODE = BODY + luhnDigit(BODY);
const MISTYPED = BODY + ((Number(luhnDigit(BODY)) + 1) % 10);

describe('typing a card code', () => {
  it('groups the digits by four', () => {
    expect(grouped('281234567')).toBe('2812 3456 7');
    expect(grouped('')).toBe('');
    expect(grouped(CODE)).toHaveLength(GROUPED_LENGTH);
  });

  it('keeps digits only, and no more than a code has', () => {
    expect(typedDigits('28 12-34x')).toBe('281234');
    expect(typedDigits(`${CODE}99`)).toBe(CODE);
  });

  it('knows when the typing is short, wrong and ready', () => {
    expect(typingState('2812')).toBe('short');
    expect(typingState(MISTYPED)).toBe('mistyped');
    expect(typingState(CODE)).toBe('ready');
  });
});

describe('reading a card code', () => {
  it('takes the digits, blanks or not', () => {
    expect(scannedCode(CODE)).toBe(CODE);
    expect(scannedCode(` ${grouped(CODE)}\n`)).toBe(CODE);
  });

  it('refuses anything else', () => {
    expect(scannedCode('https://example.com/28123456789012345678')).toBeNull();
    expect(scannedCode('6901234567892')).toBeNull();
    expect(scannedCode(MISTYPED)).toBeNull();
  });
});
