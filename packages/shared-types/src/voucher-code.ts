import { passesLuhn } from './luhn.js';

/** Digits of a voucher code of our own: unlike a pick-up code (12), a card number (16) and a card code (20). */
export const VOUCHER_CODE_LENGTH = 14;

/** The first of them; the last is a Luhn digit. */
export const VOUCHER_CODE_PREFIX = '7';

/** Whether `text` has the form of a voucher code of our own; codes that others made may have any. */
export const isOwnVoucherCode = (text: string): boolean =>
  text.length === VOUCHER_CODE_LENGTH && text.startsWith(VOUCHER_CODE_PREFIX) && passesLuhn(text);
