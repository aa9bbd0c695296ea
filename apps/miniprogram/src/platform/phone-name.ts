const NAMED_PHONE = /^huiji:([a-z0-9-]{1,32})$/;

/** Of the phone that this frame of the desktop page is, such as `lin`; null for a browser's own window. */
export function phoneName(): string | null {
  return NAMED_PHONE.exec(window.name)?.[1] ?? null;
}
