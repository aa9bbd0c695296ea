import { CARD_CODE_LENGTH, passesLuhn } from '@huiji/shared-types';

const GROUP = 4;
const GROUPS = new RegExp(`\\d{1,${GROUP}}`, 'g');
const NOT_A_DIGIT = /\D/g;
/** What printing or reading a code may add to its digits. */
const BLANKS = /[\s-]/g;
const CODE = new RegExp(`^\\d{${CARD_CODE_LENGTH}}$`);

/** The width of a whole code in groups, for the field. */
export const GROUPED_LENGTH = CARD_CODE_LENGTH + CARD_CODE_LENGTH / GROUP - 1;

/** The digits of what was typed, never more than a code has. */
export function typedDigits(text: string): string {
  return text.replace(NOT_A_DIGIT, '').slice(0, CARD_CODE_LENGTH);
}

/** "28123456" -> "2812 3456". */
export function grouped(digits: string): string {
  return (digits.match(GROUPS) ?? []).join(' ');
}

/** How far the typing is: still short, one digit wrong, or ready to be sent. */
export function typingState(digits: string): 'short' | 'mistyped' | 'ready' {
  if (digits.length < CARD_CODE_LENGTH) return 'short';
  return passesLuhn(digits) ? 'ready' : 'mistyped';
}

/** The code in what a camera or a scanner read, or null when it is something else. */
export function scannedCode(text: string): string | null {
  const digits = text.replace(BLANKS, '');
  return CODE.test(digits) && passesLuhn(digits) ? digits : null;
}
