import { CARD_CODE_LENGTH } from '@huiji/shared-types';

/** The digits typed one after another so far, newest last. */
export type DigitRun = string;

export const EMPTY_RUN: DigitRun = '';

export interface Heard {
  readonly run: DigitRun;
  /** The card code that a scanner has just finished typing. */
  readonly code: string | null;
}

/** Scanners end with one of these; which one is a setting of the scanner. */
const ENDS = ['Enter', 'Tab'];
const MODIFIERS = ['Shift', 'CapsLock', 'NumLock'];
const DIGIT = /^\d$/;
/** More is a key that got stuck, not a code. */
const LONGEST_RUN = 64;

/** Digits in a row, then Enter or Tab: what a scanner types, whatever the code is. */
export function hearRun(
  run: DigitRun,
  key: string,
): { readonly run: DigitRun; readonly digits: string | null } {
  if (DIGIT.test(key)) return { run: (run + key).slice(-LONGEST_RUN), digits: null };
  if (MODIFIERS.includes(key)) return { run, digits: null };
  return { run: EMPTY_RUN, digits: ENDS.includes(key) ? run : null };
}

/**
 * Tells a scanner that types from a person by what it types, not by how fast: 20 digits in a row,
 * then Enter or Tab. Digits that stood before them, typed by hand, are left out.
 */
export function hearKey(run: DigitRun, key: string): Heard {
  const heard = hearRun(run, key);
  const isCode = heard.digits !== null && heard.digits.length >= CARD_CODE_LENGTH;
  return { run: heard.run, code: isCode ? heard.digits.slice(-CARD_CODE_LENGTH) : null };
}
