import { askClock } from '../ask-clock';
import { type ClockReading, isMoved } from '../programme-clock';
import type { DeskParts } from './desk-parts';

/** Another window or a script may move the clock. */
const LOOK_EVERY_MS = 10_000;

/** Takes the server's clock over; when it was moved, the phones begin anew at the pages they show. */
export function takeReading(desk: DeskParts, reading: ClockReading): void {
  const before = desk.clock.get();
  desk.clock.set(reading);
  if (!isMoved(before, reading)) return;
  for (const { name } of desk.places.get().phones) {
    desk.stage.frameOf(name)?.contentWindow?.location.reload();
  }
}

/** Keeps the panel's clock the server's own. */
export function followClock(desk: DeskParts): void {
  const look = async () => {
    if (document.hidden) return;
    // A server that is being restarted answers at the next look.
    const reading = await askClock().catch(() => null);
    if (reading !== null) takeReading(desk, reading);
  };
  setInterval(look, LOOK_EVERY_MS);
  document.addEventListener('visibilitychange', look);
}
