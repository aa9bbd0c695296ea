const HEX_BASE = 16;
const PAIRS = /^(?:[0-9a-f]{2})*$/i;

/** Two lower-case digits a byte. */
export function hexOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte.toString(HEX_BASE).padStart(2, '0');
  }
  return text;
}

/** @throws RangeError when `hex` is not made of pairs of hexadecimal digits. */
export function bytesOfHex(hex: string): Uint8Array {
  if (!PAIRS.test(hex)) {
    throw new RangeError('that is not hexadecimal');
  }
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), HEX_BASE),
  );
}
