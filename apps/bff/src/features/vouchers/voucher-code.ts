import { luhnDigit, VOUCHER_CODE_LENGTH, VOUCHER_CODE_PREFIX } from '@huiji/shared-types';

/** Digits that chance decides in a code of our own. */
export const CHANCE_DIGITS = VOUCHER_CODE_LENGTH - VOUCHER_CODE_PREFIX.length - 1;

const READING_AIDS = /[\s-]/g;
const CODE = /^[A-Z0-9]{6,32}$/;

/** A code of our own: 14 digits, the last one a Luhn digit. @param chance 12 random digits */
export const generatedCode = (chance: string): string =>
  VOUCHER_CODE_PREFIX + chance + luhnDigit(VOUCHER_CODE_PREFIX + chance);

/** A code as it is kept and looked up: capital letters and digits, without what only helps to read it. */
export const plainCode = (typed: string): string => typed.replace(READING_AIDS, '').toUpperCase();

/** Whether a plain code can be one at all. */
export const isVoucherCode = (plain: string): boolean => CODE.test(plain);
