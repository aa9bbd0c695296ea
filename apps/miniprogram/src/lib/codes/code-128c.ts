/**
 * Widths of bar, space, bar, space, bar, space for the symbols 0 to 105 of Code 128
 * (ISO/IEC 15417, table 1).
 */
const PATTERNS = [
  '212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212',
  '112232 122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131',
  '311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321',
  '112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121',
  '313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111',
  '314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114',
  '122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212',
  '124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113',
  '114311 411113 411311 113141 114131 311141 411131 211412 211214 211232',
]
  .join(' ')
  .split(' ');
const STOP = '2331112';
const START_C = 105;
const CHECK_MODULUS = 103;
const DIGITS_PER_SYMBOL = 2;

/** Blank modules that a reader needs at each end. */
export const QUIET_MODULES = 10;

/**
 * Code 128 in code set C: two digits to a symbol. The answer is the row of modules without quiet
 * zones, true for a bar.
 *
 * @throws RangeError unless `digits` is an even, positive number of digits.
 */
export function encodeCode128C(digits: string): boolean[] {
  if (!/^(\d\d)+$/.test(digits)) throw new RangeError('Code 128-C takes pairs of digits');
  const symbols = [START_C];
  for (let at = 0; at < digits.length; at += DIGITS_PER_SYMBOL) {
    symbols.push(Number(digits.slice(at, at + DIGITS_PER_SYMBOL)));
  }
  symbols.push(checkSymbol(symbols));
  return modulesOf(symbols.map((symbol) => PATTERNS[symbol] ?? '').join('') + STOP);
}

/** The start symbol counts once, every other symbol as often as its position. */
function checkSymbol(symbols: readonly number[]): number {
  const sum = symbols.reduce((total, symbol, place) => total + symbol * Math.max(1, place), 0);
  return sum % CHECK_MODULUS;
}

/** Widths of alternating bars and spaces, the first a bar, as single modules. */
function modulesOf(widths: string): boolean[] {
  return Array.from(widths).flatMap((width, place) =>
    Array.from({ length: Number(width) }, () => place % 2 === 0),
  );
}
