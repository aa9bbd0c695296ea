import type { PointsEntryKind } from '@/generated/graphql';
import { civilTime } from '@/lib/format/civil-time';

/** Nothing has happened yet but the welcome: the home page then says how to begin. */
export function isNewcomer(kinds: readonly PointsEntryKind[]): boolean {
  return kinds.every((kind) => kind === 'WELCOME');
}

const MS_PER_DAY = 86_400_000;

/**
 * An instant (epoch ms) on the last day of double points, which are given on the joining day and
 * the days after it, `days` in all; null when they are over or never were.
 */
export function doubleUntil(joinedAt: number, days: number, now: number): number | null {
  const lastDay = civilTime(joinedAt).dayNumber + days - 1;
  const isOver = civilTime(now).dayNumber > lastDay;
  return days < 1 || isOver ? null : joinedAt + (days - 1) * MS_PER_DAY;
}
