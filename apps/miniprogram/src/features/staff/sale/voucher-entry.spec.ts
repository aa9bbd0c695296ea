import { describe, expect, it } from '@jest/globals';
import { entryProblem, groupedCode, plainCode } from './voucher-entry';

describe('a voucher code', () => {
  it.each([
    ['7123 4567 8901 23', '71234567890123'],
    ['sf-8k2m-9qxa ', 'SF8K2M9QXA'],
  ])('typed %j is sent as %s', (typed, code) => {
    expect(plainCode(typed)).toBe(code);
  });

  it('is read in groups of four', () => {
    expect(groupedCode('71234567890123')).toBe('7123 4567 8901 23');
    expect(groupedCode('7123')).toBe('7123');
  });

  it.each([
    ['', 'short'],
    ['12345', 'short'],
    ['ABC_123', 'short'],
    ['71234567890123', 'twice'],
    ['SF8K2M9QXA', null],
  ])('%j: %s', (code, problem) => {
    expect(entryProblem(code, ['71234567890123'])).toBe(problem);
  });
});
