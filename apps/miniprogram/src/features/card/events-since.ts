/** How long after its end a sale is still news, ms: as long as the till holds a card it has read. */
const NEWS_MS = 5 * 60_000;

interface Visit {
  /** The phone's clock when the page came into view, epoch ms. */
  readonly shownAt: number;
  /** Server's clock minus the phone's, ms. */
  readonly offsetMs: number;
  /** The server's time of the last event told, epoch ms; null when none was. */
  readonly lastSeen: number | null;
}

/**
 * From when on (server's clock, epoch ms) events are asked for: those of this visit, and what an open
 * sale brought while another page was in front. What is older than that is no news any more.
 */
export function eventsSince({ shownAt, offsetMs, lastSeen }: Visit): number {
  const opened = shownAt + offsetMs;
  return lastSeen === null ? opened : Math.max(lastSeen, opened - NEWS_MS);
}

/** Whether the tick of a reading has stood long enough: no sale came of it. Both by one clock, epoch ms. */
export function isOver(toldAt: number, time: number): boolean {
  return time - toldAt > NEWS_MS;
}
