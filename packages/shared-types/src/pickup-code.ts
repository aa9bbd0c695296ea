import { luhnDigit, passesLuhn } from './luhn.js';

/** Digits of a pick-up code; the last one is a check digit. */
export const PICKUP_CODE_LENGTH = 12;
const RANDOM_DIGITS = PICKUP_CODE_LENGTH - 1;
const ONLY_DIGITS = /^\d{12}$/;
const GROUP = 4;

/** Number of codes that there can be. */
export const PICKUP_CODES = 10 ** RANDOM_DIGITS;

/**
 * The code with that number.
 * @param number whole, from 0 to PICKUP_CODES - 1
 * @throws RangeError when it is out of range
 */
export function pickupCode(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0 || number >= PICKUP_CODES) {
    throw new RangeError(`${number} is not the number of a pick-up code`);
  }
  const digits = String(number).padStart(RANDOM_DIGITS, '0');
  return digits + luhnDigit(digits);
}

/** Whether `text` has the form of a pick-up code and its check digit is right; says nothing about existence. */
export const isPickupCode = (text: string): boolean => ONLY_DIGITS.test(text) && passesLuhn(text);

/** As people read it: `1234 5678 9012`. */
export const spacedPickupCode = (code: string): string =>
  (code.match(new RegExp(`\\d{1,${GROUP}}`, 'g')) ?? []).join(' ');
