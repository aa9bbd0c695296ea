/** The most that one line or one refund may be, fen (contract: 100,000,000). */
const LARGEST_FEN = 100_000_000;

const FEN_DIGITS = 2;
const FEN_PER_YUAN = 100;
const GROUP = /\B(?=(\d{3})+$)/g;

/** What the pad can do to a number that is being typed. */
export type PadKey =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '00'
  | '.'
  | 'back';

/** What may be typed: whole points, or yuan with two digits of fen. */
export interface AmountKind {
  readonly decimals: 0 | 2;
  /** Largest value, in points or fen. */
  readonly max: number;
}

/** The text after one more key; a key that would break the number changes nothing. */
export function pressKey(text: string, key: PadKey, kind: AmountKind): string {
  if (key === 'back') return text.slice(0, -1);
  if (key === '.') {
    if (kind.decimals === 0 || text.includes('.')) return text;
    return text === '' ? '0.' : `${text}.`;
  }
  const next = text === '0' || text === '' ? withoutLeadingZeros(key, text) : text + key;
  const [, fraction = ''] = next.split('.');
  if (fraction.length > kind.decimals) return text;
  return amountOf(next, kind) > kind.max ? text : next;
}

function withoutLeadingZeros(key: PadKey, text: string): string {
  return key === '0' || key === '00' ? '0' : text.replace('0', '') + key;
}

/** "86.5" -> 8650 fen, "1200" -> 1200 points; digits only, so nothing is ever rounded. */
export function amountOf(text: string, kind: AmountKind): number {
  const [whole = '', fraction = ''] = text.split('.');
  return Number((whole || '0') + fraction.padEnd(kind.decimals, '0'));
}

/** 8650 fen -> "86.5", as somebody would have typed it; 0 is an empty text. */
export function textOf(amount: number, kind: AmountKind): string {
  if (amount === 0) return '';
  if (kind.decimals === 0) return String(amount);
  const fraction = String(amount % FEN_PER_YUAN).padStart(FEN_DIGITS, '0');
  const whole = String(Math.floor(amount / FEN_PER_YUAN));
  return fraction === '00' ? whole : `${whole}.${fraction.replace(/0$/, '')}`;
}

/** "1286.5" -> "1,286.5": what is typed, readable while it is typed. */
export function shownText(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = (whole || '0').replace(GROUP, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export const YUAN: AmountKind = { decimals: FEN_DIGITS, max: LARGEST_FEN };
