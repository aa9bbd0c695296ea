import { type Instant, instant, MS_PER_MINUTE } from '@huiji/shared-types';

/** Failures older than this count no more. */
const WINDOW_MS = 15 * MS_PER_MINUTE;

/** How long scanning stays locked after the failure that filled the measure. */
const LOCK_MS = MS_PER_MINUTE;

/** Wrong codes within 15 minutes that lock scanning for a minute (product rules, "Card code"). */
export const SCAN_FAILURES_ALLOWED = { terminal: 5, account: 20 } as const;

/** Wrong codes of late in one scope, and until when scanning is locked there. */
export interface ScanLock {
  readonly failures: readonly Instant[];
  readonly lockedUntil: Instant;
}

export const NO_SCAN_LOCK: ScanLock = { failures: [], lockedUntil: instant(0) };

/** Milliseconds until scanning is open again; 0 when it is open. */
export const scanLockedFor = ({ lockedUntil }: ScanLock, now: Instant): number =>
  Math.max(lockedUntil - now, 0);

/** The lock after one more wrong code; every failure beyond those allowed locks again. */
export function afterScanFailure(lock: ScanLock, now: Instant, allowed: number): ScanLock {
  const recent = lock.failures.filter((at) => at > now - WINDOW_MS);
  const failures = [...recent, now].slice(-allowed);
  const lockedUntil = failures.length < allowed ? lock.lockedUntil : instant(now + LOCK_MS);
  return { failures, lockedUntil };
}
