/** What the server's clock said, and when it was asked. */
export interface ClockReading {
  /** Epoch ms. */
  readonly now: number;
  readonly isFrozen: boolean;
  /** By the machine's clock, epoch ms. */
  readonly readAt: number;
}

/** Two readings tell the same clock when they differ by no more than requests take. */
const SLACK_MS = 2_000;

/** The programme's time at a moment of the machine's clock, epoch ms. */
export function programmeTime(reading: ClockReading, machineTime: number): number {
  return reading.isFrozen ? reading.now : reading.now + machineTime - reading.readAt;
}

/** Whether the clock was moved, stopped or let go between two readings. */
export function isMoved(before: ClockReading, after: ClockReading): boolean {
  if (before.isFrozen !== after.isFrozen) return true;
  const difference = after.now - programmeTime(before, after.readAt);
  return after.isFrozen ? difference !== 0 : Math.abs(difference) > SLACK_MS;
}

/** Reads an answer of the clock's address; null for anything else. */
export function parseClock(answer: unknown, readAt: number): ClockReading | null {
  if (typeof answer !== 'object' || answer === null || !('now' in answer && 'frozen' in answer)) {
    return null;
  }
  const { now, frozen } = answer;
  if (typeof now !== 'string' || typeof frozen !== 'boolean') return null;
  const instant = Date.parse(now);
  return Number.isNaN(instant) ? null : { now: instant, isFrozen: frozen, readAt };
}
