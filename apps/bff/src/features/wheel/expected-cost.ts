import { ODDS_TOTAL_PPM } from './wheel.js';
import type { PrizeDraft } from './wheel-draft.js';

/** What a spin gives away on average as long as nothing runs out. */
export interface ExpectedCost {
  readonly pointsPerSpin: number;
  /** Everything, points at their value. */
  readonly fenPerSpin: number;
}

/** Averages are for people to read; nothing is booked by them. */
export function expectedCost(
  prizes: readonly Pick<PrizeDraft, 'oddsPpm' | 'points' | 'valueFen'>[],
): ExpectedCost {
  const average = (of: (prize: Pick<PrizeDraft, 'points' | 'valueFen'>) => number): number =>
    prizes.reduce((sum, prize) => sum + prize.oddsPpm * of(prize), 0) / ODDS_TOTAL_PPM;
  return {
    pointsPerSpin: average(({ points }) => points ?? 0),
    fenPerSpin: average(({ valueFen }) => valueFen),
  };
}
