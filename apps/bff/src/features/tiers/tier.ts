import { type BasisPoints, type Points, points } from '@huiji/shared-types';
import type { ProgrammeSettings } from '../../platform/config/programme-settings.js';

/** The tiers, lowest first. */
export const TIER_CODES = ['silver', 'gold', 'diamond'] as const;

export type TierCode = (typeof TIER_CODES)[number];

/** Where everybody starts. */
export const FIRST_TIER: TierCode = 'silver';

export interface Tier {
  readonly code: TierCode;
  /** tierPoints from which a member belongs to it. */
  readonly threshold: Points;
  /** What it multiplies the base of an earning by. */
  readonly earnMultiplierBps: BasisPoints;
}

/** How a member stands: the tier, what counts towards the next one and how much is missing. */
export interface TierStanding {
  readonly current: Tier;
  readonly next: Tier | null;
  readonly tierPoints: Points;
  /** Null in the highest tier; never negative. */
  readonly pointsToNext: Points | null;
}

export type TierSettings = ProgrammeSettings['tiers'];

export function tierOf(code: TierCode, settings: TierSettings): Tier {
  switch (code) {
    case 'silver':
      return { code, threshold: points(0), earnMultiplierBps: settings.silverMultiplierBps };
    case 'gold':
      return {
        code,
        threshold: points(settings.goldTierPoints),
        earnMultiplierBps: settings.goldMultiplierBps,
      };
    case 'diamond':
      return {
        code,
        threshold: points(settings.diamondTierPoints),
        earnMultiplierBps: settings.diamondMultiplierBps,
      };
  }
}

const rankOf = (code: TierCode): number => TIER_CODES.indexOf(code);

/** The highest tier whose threshold the tierPoints reach. */
export function tierReached(tierPoints: Points, settings: TierSettings): TierCode {
  const reached = TIER_CODES.filter((code) => tierOf(code, settings).threshold <= tierPoints);
  return reached.at(-1) ?? FIRST_TIER;
}

/** The tier after tierPoints changed: raised at once, never lowered (product rules, "Tiers"). */
export function raisedTier(
  current: TierCode,
  tierPoints: Points,
  settings: TierSettings,
): TierCode {
  const reached = tierReached(tierPoints, settings);
  return rankOf(reached) > rankOf(current) ? reached : current;
}

export function tierStanding(
  code: TierCode,
  tierPoints: Points,
  settings: TierSettings,
): TierStanding {
  const nextCode = TIER_CODES[rankOf(code) + 1];
  const next = nextCode === undefined ? null : tierOf(nextCode, settings);
  const pointsToNext = next === null ? null : points(Math.max(next.threshold - tierPoints, 0));
  return { current: tierOf(code, settings), next, tierPoints, pointsToNext };
}
