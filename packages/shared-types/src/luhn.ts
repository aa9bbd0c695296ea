const DIGITS_ONLY = /^\d+$/;
const BASE = 10;

/** The weighted sum of Luhn's scheme; `doubleLast` says whether the rightmost digit counts double. */
function weightedSum(digits: string, doubleLast: boolean): number {
  let sum = 0;
  let double = doubleLast;
  for (let i = digits.length - 1; i >= 0; i--) {
    const value = Number(digits[i]) * (double ? 2 : 1);
    sum += value >= BASE ? value - BASE + 1 : value;
    double = !double;
  }
  return sum;
}

/**
 * The check digit that makes `digits` followed by it pass the Luhn test (ISO/IEC 7812-1, annex B).
 *
 * @throws RangeError when `digits` holds anything but the digits 0 to 9, or nothing.
 */
export function luhnDigit(digits: string): string {
  if (!DIGITS_ONLY.test(digits)) {
    throw new RangeError('a Luhn digit is made of digits only');
  }
  return String((BASE - (weightedSum(digits, true) % BASE)) % BASE);
}

/** Whether `digits` is all digits and its last one is the Luhn digit of the others. */
export const passesLuhn = (digits: string): boolean =>
  DIGITS_ONLY.test(digits) && weightedSum(digits, false) % BASE === 0;
