import { type BusinessDate, luhnDigit, type RedemptionId } from '@huiji/shared-types';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = 32n;
/** The part of an id that is random. */
const RANDOM_FROM = 10;
const DIGITS = 8;

/**
 * What people call a redemption: R, the business date (YYMMDD), eight digits made from its id and a check
 * digit. Two of one day may meet; then the id is made anew.
 */
export function redemptionNumber(id: RedemptionId, date: BusinessDate): string {
  const random = [...id.slice(RANDOM_FROM)].reduce(
    (value, character) => value * BASE + BigInt(CROCKFORD.indexOf(character)),
    0n,
  );
  const digits = String(random % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0');
  const number = date.replaceAll('-', '').slice(2) + digits;
  return `R${number}${luhnDigit(number)}`;
}
