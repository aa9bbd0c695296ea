import { luhnDigit } from '@huiji/shared-types';

/** Digits that chance decides in a code of our own. */
export const CHANCE_DIGITS = 12;
/** Tells a voucher's 14 digits from those of a card, a card code and a pick-up code at first sight. */
const FIRST_DIGIT = '7';

const READING_AIDS = /[\s-]/g;
const CODE = /^[A-Z0-9]{6,32}$/;

/** A code of our own: 14 digits, the last one a Luhn digit. @param chance 12 random digits */
export const generatedCode = (chance: string): string =>
  FIRST_DIGIT + chance + luhnDigit(FIRST_DIGIT + chance);

/** A code as it is kept and looked up: capital letters and digits, without what only helps to read it. */
export const plainCode = (typed: string): string => typed.replace(READING_AIDS, '').toUpperCase();

/** Whether a plain code can be one at all. */
export const isVoucherCode = (plain: string): boolean => CODE.test(plain);
