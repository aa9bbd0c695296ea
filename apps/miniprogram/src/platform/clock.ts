declare global {
  interface Window {
    /** What the development page gives to the phones that stand on it. */
    huijiDesk?: { now(): number };
  }
}

/**
 * The clock of this phone, epoch milliseconds; it may be wrong, so codes add the server's offset. A phone
 * of the desktop page goes by the clock of that page, which follows a moved business time.
 */
export function now(): number {
  return window.parent.huijiDesk?.now() ?? machineNow();
}

/** What the machine itself believes, epoch ms. */
export function machineNow(): number {
  return Date.now();
}

/** An instant (epoch ms) as the server writes it, RFC 3339 in UTC. */
export function toIso(instant: number): string {
  return new Date(instant).toISOString();
}
