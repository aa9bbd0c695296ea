const MOST_LENGTH = 1000;

/** Texts in quotation marks, what follows the "?" of an address, long numbers, tokens, Chinese words. */
const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/g;
const QUERY = /\?[^\s:)]+/g;
const TOKEN = /[\w-]{24,}/g;
const NUMBER = /\d[\d ]{2,}\d/g;
const CHINESE = /[\u3400-\u9fff]+/g;

/**
 * The words of an error without what may be somebody's: names, codes, numbers and tokens. Names of
 * code and places in it stay.
 */
export function scrub(words: string): string {
  return words
    .replace(QUOTED, '"…"')
    .replace(QUERY, '?…')
    .replace(TOKEN, (word) => (/\d/.test(word) ? '…' : word))
    .replace(CHINESE, '…')
    .split('\n')
    .map((line) => (isPlace(line) ? line : line.replace(NUMBER, '…')))
    .join('\n')
    .slice(0, MOST_LENGTH);
}

/** A line of a stack ends with where in the code it is. */
const isPlace = (line: string): boolean => /:\d+:\d+\)?$/.test(line);
