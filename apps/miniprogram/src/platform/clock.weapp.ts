/** The phone's own clock, epoch milliseconds; it may be wrong, so codes add the server's offset. */
export function now(): number {
  return Date.now();
}

/** An instant (epoch ms) as the server writes it, RFC 3339 in UTC. */
export function toIso(instant: number): string {
  return new Date(instant).toISOString();
}
