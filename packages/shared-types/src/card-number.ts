import { luhnDigit, passesLuhn } from './luhn.js';

/** Digits of a card number, the last one a Luhn digit; it identifies a member and never authorises. */
export const CARD_NUMBER_LENGTH = 16;

const BODY = new RegExp(`^\\d{${CARD_NUMBER_LENGTH - 1}}$`);

/**
 * The card number made of 15 digits and their check digit.
 *
 * @throws RangeError when `body` is not 15 digits.
 */
export function cardNumber(body: string): string {
  if (!BODY.test(body)) {
    throw new RangeError(`a card number is made of ${CARD_NUMBER_LENGTH - 1} digits`);
  }
  return body + luhnDigit(body);
}

/** Whether `text` has the form of a card number; says nothing about existence. */
export const isCardNumber = (text: string): boolean =>
  text.length === CARD_NUMBER_LENGTH && passesLuhn(text);
