/** How long the screen stays on although nobody touches it, ms. */
const IDLE_MS = 3 * 60_000;

/** Whether the page has lain untouched for three minutes. Both moments by the phone's clock, epoch ms. */
export function isIdle(touchedAt: number, time: number): boolean {
  return time - touchedAt >= IDLE_MS;
}
