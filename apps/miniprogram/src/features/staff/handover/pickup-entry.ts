import { PICKUP_CODE_LENGTH, passesLuhn } from '@huiji/shared-types';

const NOT_A_DIGIT = /\D/g;
const GROUPS_OF_FOUR = /\d{4}(?=\d)/g;

/** Room for a code in groups, and for a scanner that types behind digits typed by hand. */
export const FIELD_LENGTH = 32;

/** The digits of what was typed, never more than a code has. */
export const typedDigits = (text: string): string =>
  text.replace(NOT_A_DIGIT, '').slice(0, PICKUP_CODE_LENGTH);

/** "123456789012" -> "1234 5678 9012". */
export const grouped = (digits: string): string => digits.replace(GROUPS_OF_FOUR, '$& ');

/** How far the typing is: still short, one digit wrong, or ready to be sent. */
export function typingState(digits: string): 'short' | 'mistyped' | 'ready' {
  if (digits.length < PICKUP_CODE_LENGTH) return 'short';
  return passesLuhn(digits) ? 'ready' : 'mistyped';
}
