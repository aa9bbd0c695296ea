import { describe, expect, it } from '@jest/globals';
import { EMPTY_RUN, hearKey } from './wedge';

const CODE = '28123456789012345678';

function type(keys: readonly string[]) {
  let run = EMPTY_RUN;
  const codes: string[] = [];
  for (const key of keys) {
    const heard = hearKey(run, key);
    run = heard.run;
    if (heard.code !== null) codes.push(heard.code);
  }
  return codes;
}

describe('a scanner that types', () => {
  it('is heard at 20 digits and Enter', () => {
    expect(type([...CODE, 'Enter'])).toEqual([CODE]);
  });

  it('may end with Tab instead', () => {
    expect(type([...CODE, 'Tab'])).toEqual([CODE]);
  });

  it('is heard again for the next code', () => {
    expect(type([...CODE, 'Enter', ...CODE, 'Enter'])).toEqual([CODE, CODE]);
  });

  it('loses nothing to digits typed by hand before it', () => {
    expect(type(['8', '6', ...CODE, 'Enter'])).toEqual([CODE]);
  });

  it('is not a short number and Enter', () => {
    expect(type(['8', '6', '0', '0', 'Enter'])).toEqual([]);
  });

  it('is not twenty digits with something between them', () => {
    expect(type([...CODE.slice(0, 10), '.', ...CODE.slice(10), 'Enter'])).toEqual([]);
  });

  it('may hold a modifier down', () => {
    expect(type(['Shift', ...CODE, 'Shift', 'Enter'])).toEqual([CODE]);
  });
});
