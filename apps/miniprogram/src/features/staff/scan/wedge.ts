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

/**
 * Tells a scanner that types from a person by what it types, not by how fast: 20 digits in a row,
 * then Enter or Tab. Digits that stood before them, typed by hand, are left out.
 */
export function hearKey(run: DigitRun, key: string): Heard {
  if (DIGIT.test(key)) return { run: (run + key).slice(-LONGEST_RUN), code: null };
  if (MODIFIERS.includes(key)) return { run, code: null };
  const isCode = ENDS.includes(key) && run.length >= CARD_CODE_LENGTH;
  return { run: EMPTY_RUN, code: isCode ? run.slice(-CARD_CODE_LENGTH) : null };
}
