import { describe, expect, test } from '@jest/globals';
import { encodeCode128C } from './code-128c';

/** Widths of runs, as printed in descriptions of the symbology. */
function widths(modules: readonly boolean[]): string {
  let text = '';
  let run = 0;
  modules.forEach((isBar, at) => {
    run += 1;
    if (modules[at + 1] !== isBar) {
      text += run;
      run = 0;
    }
  });
  return text;
}

describe('Code 128-C', () => {
  test.each([
    ['00', '2112322122222222212331112'],
    ['99', '2112321131413111412331112'],
    ['123456', '2112321122321311233311211321312331112'],
    [
      '20481920337202212479',
      '2112322212313131212211322212311113231224112222212132123112221341111142122331112',
    ],
  ])('%s has the widths of ISO/IEC 15417', (digits, golden) => {
    expect(widths(encodeCode128C(digits))).toBe(golden);
  });

  test('20 digits make 145 modules that begin and end with a bar', () => {
    const modules = encodeCode128C('20481920337202212479');
    expect(modules).toHaveLength(145);
    expect(modules[0]).toBe(true);
    expect(modules[144]).toBe(true);
  });

  test('every pair of digits has its own symbol of 11 modules', () => {
    const seen = new Set<string>();
    for (let pair = 0; pair < 100; pair += 1) {
      const symbol = encodeCode128C(String(pair).padStart(2, '0')).slice(11, 22);
      expect(symbol[0]).toBe(true);
      expect(symbol[10]).toBe(false);
      seen.add(symbol.join());
    }
    expect(seen.size).toBe(100);
  });

  test.each(['', '1', '123', '12a4', '12 34', '１２'])('%p is refused', (digits) => {
    expect(() => encodeCode128C(digits)).toThrow(RangeError);
  });
});
