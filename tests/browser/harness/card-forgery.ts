import { composeCardCode, luhnDigit, parseCardCode } from '@huiji/shared-types';

const HANDLES = 10 ** 9;
const MACS = 10 ** 7;

function partsOf(code: string) {
  const parts = parseCardCode(code);
  if (parts === null) throw new Error(`${code} is no card code`);
  return parts;
}

const next = (digits: string, below: number) =>
  String((Number(digits) + 1) % below).padStart(digits.length, '0');

/** A code of nobody: right in form, its handle was never given out. */
export function ofNobody(code: string): string {
  const parts = partsOf(code);
  return composeCardCode({ ...parts, handle: next(parts.handle, HANDLES) });
}

/** A code that the member's phone never made. */
export function neverMade(code: string): string {
  const parts = partsOf(code);
  return composeCardCode({ ...parts, mac: next(parts.mac, MACS) });
}

/** Twenty digits that pass the check but begin like no card code. */
export function ofAnotherKind(code: string): string {
  const body = `00${code.slice(2, -1)}`;
  return body + luhnDigit(body);
}
