import type { Instant } from '@huiji/shared-types';
import {
  instant,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
} from '@huiji/shared-types';

/** After the first, second ... look at an order of which no notice came; then the last one again and again. */
const CHECK_AFTER_MS: readonly number[] = [
  30 * MS_PER_SECOND,
  2 * MS_PER_MINUTE,
  5 * MS_PER_MINUTE,
  10 * MS_PER_MINUTE,
];

const CLOSE_AFTER_MS: readonly number[] = [
  5 * MS_PER_SECOND,
  30 * MS_PER_SECOND,
  2 * MS_PER_MINUTE,
  10 * MS_PER_MINUTE,
];

const REFUND_AFTER_MS: readonly number[] = [
  2 * MS_PER_SECOND,
  10 * MS_PER_SECOND,
  MS_PER_MINUTE,
  10 * MS_PER_MINUTE,
  MS_PER_HOUR,
];

/** A refund that failed may be mended by hand in the merchant platform. */
const FAILED_REFUND_AFTER_MS = MS_PER_DAY;

const later = (waits: readonly number[], count: number, now: Instant): Instant =>
  instant(now + (waits[Math.min(count, waits.length - 1)] ?? 0));

/** When to ask about an open payment again. @param checks how often it was asked before */
export const nextCheck = (checks: number, now: Instant, expiresAt: Instant): Instant => {
  const next = later(CHECK_AFTER_MS, checks, now);
  return now < expiresAt && next > expiresAt ? expiresAt : next;
};

/** When to try again to close an order that somebody may just be paying. */
export const nextClosing = (checks: number, now: Instant): Instant =>
  later(CLOSE_AFTER_MS, checks, now);

/** When to try a refund again, or to ask what came of it. */
export const nextAttempt = (attempts: number, now: Instant): Instant =>
  later(REFUND_AFTER_MS, attempts, now);

export const nextLookAtFailure = (now: Instant): Instant => instant(now + FAILED_REFUND_AFTER_MS);
