import type { Instant, StaffId, WheelId } from '@huiji/shared-types';
import type { WheelVersion } from './wheel.js';
import type { WheelStop } from './wheel-stop.table.js';

type Timed = Pick<WheelVersion, 'version' | 'activatesAt' | 'closesAt'>;

/** The stop that ends a version first; null when none does. */
export const stopOf = (version: number, stops: readonly WheelStop[]): WheelStop | null =>
  stops
    .filter((stop) => stop.version >= version)
    .reduce<WheelStop | null>(
      (first, stop) => (first === null || stop.stopsAt < first.stopsAt ? stop : first),
      null,
    );

/**
 * What was published, as far as it comes into force: a version that was stopped closes then, one that would have been
 * in force only later never is.
 * @param versions ascending
 */
export const inForce = <Version extends Timed>(
  versions: readonly Version[],
  stops: readonly WheelStop[],
): Version[] =>
  versions.flatMap((version) => {
    const stop = stopOf(version.version, stops);
    if (stop === null || stop.stopsAt >= version.closesAt) {
      return [version];
    }
    return version.activatesAt < stop.stopsAt ? [{ ...version, closesAt: stop.stopsAt }] : [];
  });

/** Who wants a wheel to end, when and why. */
export interface StopOrder {
  readonly wheelId: WheelId;
  /** Null for at once. */
  readonly stopsAt: Instant | null;
  /** What members read. */
  readonly reason: string;
  readonly staffId: StaffId;
}

export type StopVerdict =
  /** Ends all that was published so far, up to this version. */
  | { readonly verdict: 'STOPS'; readonly version: number; readonly stopsAt: Instant }
  /** It was ordered before. */
  | { readonly verdict: 'STOPPED_BEFORE'; readonly stop: WheelStop }
  | { readonly verdict: 'UNKNOWN' }
  | { readonly verdict: 'IN_THE_PAST' }
  /** By then it is over, or was stopped. */
  | { readonly verdict: 'OVER_BY_THEN'; readonly endsAt: Instant };

/** Whether a wheel can be stopped. @param versions that were published, ascending */
export function judgeStop(
  { stopsAt: wished }: Pick<StopOrder, 'stopsAt'>,
  versions: readonly Timed[],
  stops: readonly WheelStop[],
  now: Instant,
): StopVerdict {
  const last = versions.at(-1);
  if (last === undefined) {
    return { verdict: 'UNKNOWN' };
  }
  const stop = stopOf(last.version, stops);
  if (stop !== null && (wished === null ? stop.stopsAt <= now : stop.stopsAt === wished)) {
    return { verdict: 'STOPPED_BEFORE', stop };
  }
  const stopsAt = wished ?? now;
  if (stopsAt < now) {
    return { verdict: 'IN_THE_PAST' };
  }
  const endsAt = stop === null || last.closesAt < stop.stopsAt ? last.closesAt : stop.stopsAt;
  return endsAt <= stopsAt
    ? { verdict: 'OVER_BY_THEN', endsAt }
    : { verdict: 'STOPS', version: last.version, stopsAt };
}
