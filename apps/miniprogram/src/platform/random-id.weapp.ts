const DIGITS = 32;
const RADIX = 16;

/** 32 random hexadecimal digits; WeChat offers strong randomness only asynchronously. */
export function randomId(): string {
  return Array.from({ length: DIGITS }, () =>
    Math.floor(Math.random() * RADIX).toString(RADIX),
  ).join('');
}
