const ASCII = 0x80;
const TWO_BYTES = 0x800;
const THREE_BYTES = 0x1_0000;
const CONTINUED = 0x80;
const SIX_BITS = 0x3f;
/** What a half of a surrogate pair becomes, as everywhere. */
const REPLACEMENT = 0xfffd;

const isLoneSurrogate = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;

/** `text` in UTF-8; WeChat's phones have no TextEncoder. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  const more = (codePoint: number, shift: number) =>
    bytes.push(CONTINUED | ((codePoint >> shift) & SIX_BITS));
  for (const character of text) {
    const found = character.codePointAt(0) ?? REPLACEMENT;
    const codePoint = isLoneSurrogate(found) ? REPLACEMENT : found;
    if (codePoint < ASCII) {
      bytes.push(codePoint);
    } else if (codePoint < TWO_BYTES) {
      bytes.push(0xc0 | (codePoint >> 6));
      more(codePoint, 0);
    } else if (codePoint < THREE_BYTES) {
      bytes.push(0xe0 | (codePoint >> 12));
      more(codePoint, 6);
      more(codePoint, 0);
    } else {
      bytes.push(0xf0 | (codePoint >> 18));
      more(codePoint, 12);
      more(codePoint, 6);
      more(codePoint, 0);
    }
  }
  return Uint8Array.from(bytes);
}
