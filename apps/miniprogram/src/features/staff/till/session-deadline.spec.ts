import { describe, expect, it } from '@jest/globals';
import { clockText, SESSION_MS, sessionDeadline } from './session-deadline';

const NOW = 1_790_000_000_000;

describe('the end of a till session', () => {
  it('is what the server says', () => {
    expect(sessionDeadline(NOW + 120_000, NOW)).toBe(NOW + 120_000);
    expect(sessionDeadline(NOW + SESSION_MS, NOW)).toBe(NOW + SESSION_MS);
  });

  it('is five minutes from now on a phone whose clock is off', () => {
    expect(sessionDeadline(NOW - 60_000, NOW)).toBe(NOW + SESSION_MS);
    expect(sessionDeadline(NOW + 3_600_000, NOW)).toBe(NOW + SESSION_MS);
  });
});

describe('the countdown', () => {
  it.each([
    [SESSION_MS, '5:00'],
    [272_400, '4:33'],
    [59_999, '1:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-5000, '0:00'],
  ])('%d ms is %s', (left, text) => {
    expect(clockText(left)).toBe(text);
  });
});
