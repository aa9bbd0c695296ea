import { now } from '@/platform/clock';
import { clockOffset } from './card-steps';
import { useClock } from './use-clock';

/** Server's clock minus the phone's, ms; none until an answer said what the time is. */
let offsetMs = 0;

export function noteClockOffset(ms: number): void {
  offsetMs = ms;
}

/** @param serverTime as the answer says it, RFC 3339 @param askedAt the phone's clock, epoch ms */
export function noteServerTime(serverTime: string, askedAt: number): void {
  noteClockOffset(clockOffset(Date.parse(serverTime), askedAt, now()));
}

/** The server's clock (epoch ms) as far as it is known. */
export function serverNow(): number {
  return now() + offsetMs;
}

/** The server's clock (epoch ms) as far as it is known, redrawn every second while it runs. */
export function useServerClock(isRunning: boolean): number {
  return useClock(isRunning) + offsetMs;
}
