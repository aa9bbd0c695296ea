import type { Instant } from '@huiji/shared-types';
import { instant, MS_PER_MINUTE } from '@huiji/shared-types';

export const MOST_FAILURES = 5;
const WINDOW_MS = 15 * MS_PER_MINUTE;
const LOCK_MS = 15 * MS_PER_MINUTE;

/** Failures that still count, with one more of now. */
export function failedAgain(failedAt: readonly Instant[], now: Instant): Instant[] {
  const counted = failedAt.filter((at) => at > now - WINDOW_MS);
  return [...counted, now].slice(-MOST_FAILURES);
}

/** Until when sign-in is locked: 15 minutes from the fifth wrong password within 15 minutes; null when open. */
export function lockedUntil(failedAt: readonly Instant[], now: Instant): Instant | null {
  const first = failedAt.at(-MOST_FAILURES);
  const last = failedAt.at(-1);
  if (first === undefined || last === undefined || last - first >= WINDOW_MS) {
    return null;
  }
  return now < last + LOCK_MS ? instant(last + LOCK_MS) : null;
}

/** Wrong passwords that are left before the lock. */
export const attemptsLeft = (failedAt: readonly Instant[], now: Instant): number =>
  MOST_FAILURES - failedAt.filter((at) => at > now - WINDOW_MS).length;
