/** The phone's own clock, epoch milliseconds; it may be wrong, so codes add the server's offset. */
export function now(): number {
  return Date.now();
}
