/** Kinds of keywords that templates of subscription messages have, and how long their values may be. */
const LONGEST = { thing: 20, number: 32, time: 40, date: 40 } as const;
export type FieldKind = keyof typeof LONGEST;

/** `thing1`, `number2`: the kind of a keyword and its number in the template. */
export type FieldKey = `${FieldKind}${number}`;

const ELLIPSIS = '…';
const KEY = /^(thing|number|time|date)\d+$/;

const kindOf = (key: string): FieldKind | null => {
  const kind = KEY.exec(key)?.[1];
  return kind === undefined ? null : (kind as FieldKind);
};

/**
 * A value that WeChat takes for the keyword: cut by character (never through one), never empty.
 * @throws Error when a number is none
 */
export function fieldValue(key: FieldKey, value: string): string {
  const kind = kindOf(key);
  if (kind === 'number' && !/^-?\d+$/.test(value)) {
    throw new Error(`${key} takes a number, not ${value}`);
  }
  const longest = LONGEST[kind ?? 'thing'];
  const characters = [...value.replaceAll(/\s+/g, ' ').trim()];
  if (characters.length === 0) {
    return '-';
  }
  return characters.length <= longest
    ? characters.join('')
    : [...characters.slice(0, longest - 1), ELLIPSIS].join('');
}

/** The keyword whose value breaks a rule; null when all are fine. What the stand-in refuses by, as WeChat does. */
export function wrongField(data: Readonly<Record<string, unknown>>): string | null {
  for (const [key, field] of Object.entries(data)) {
    const kind = kindOf(key);
    const value: unknown =
      typeof field === 'object' && field !== null && 'value' in field ? field.value : undefined;
    const fits =
      kind !== null &&
      typeof value === 'string' &&
      value !== '' &&
      [...value].length <= LONGEST[kind] &&
      (kind !== 'number' || /^-?\d+$/.test(value));
    if (!fits) {
      return key;
    }
  }
  return null;
}
