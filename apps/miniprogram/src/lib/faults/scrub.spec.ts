import { describe, expect, test } from '@jest/globals';
import { scrub } from './scrub';

describe('scrub', () => {
  test.each([
    ['a text in quotes', 'nickname "阿青 Lee" is refused', 'nickname "…" is refused'],
    ['a name without quotes', 'no member 阿青', 'no member …'],
    ['a card code', 'code 8612 3456 7890 1234 5678 is used', 'code … is used'],
    ['a telephone number', 'sent to 13800138000', 'sent to …'],
    ['a query', 'GET /gift?token=abc failed', 'GET /gift?… failed'],
    ['a token', 'Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6 gone', 'Bearer … gone'],
  ])('takes out %s', (_, words, left) => {
    expect(scrub(words)).toBe(left);
  });

  test('keeps the names and places of code', () => {
    const words = 'TypeError: x.map is not a function\n  at CardScreen (common.js:1:48213)';
    expect(scrub(words)).toBe(words);
  });

  test('keeps it short', () => {
    expect(scrub('ab '.repeat(2000)).length).toBe(1000);
  });
});
