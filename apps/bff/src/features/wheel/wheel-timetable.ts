import type { Instant } from '@huiji/shared-types';
import type { WheelVersion } from './wheel.js';

type Timed = Pick<WheelVersion, 'version' | 'activatesAt'>;

/** The version of a wheel that is in force at a moment; null before the first one. @param versions ascending */
export const currentVersion = <Version extends Timed>(
  versions: readonly Version[],
  now: Instant,
): Version | null => versions.findLast(({ activatesAt }) => activatesAt <= now) ?? null;

/** The first version that is yet to come. @param versions ascending */
export const nextVersion = <Version extends Timed>(
  versions: readonly Version[],
  now: Instant,
): Version | null => versions.find(({ activatesAt }) => activatesAt > now) ?? null;

export const LuckyWheelState = {
  NOT_OPEN_YET: 'NOT_OPEN_YET',
  OPEN: 'OPEN',
  CLOSED: 'CLOSED',
} as const;
export type LuckyWheelState = keyof typeof LuckyWheelState;

/** Closed from the very instant. */
export function wheelStateAt(
  { opensAt, closesAt }: Pick<WheelVersion, 'opensAt' | 'closesAt'>,
  now: Instant,
): LuckyWheelState {
  if (now < opensAt) {
    return 'NOT_OPEN_YET';
  }
  return now < closesAt ? 'OPEN' : 'CLOSED';
}
