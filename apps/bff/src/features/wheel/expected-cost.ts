import type { Fen, Points } from '@huiji/shared-types';
import { ODDS_TOTAL_PPM } from './wheel.js';

/** What counts of a prize. */
interface CostOfPrize {
  readonly oddsPpm: number;
  readonly points: Points | null;
  readonly valueFen: Fen;
}

/** What a spin gives away on average as long as nothing runs out. */
export interface ExpectedCost {
  readonly pointsPerSpin: number;
  /** Everything, points at their value. */
  readonly fenPerSpin: number;
}

/** Averages are for people to read; nothing is booked by them. */
export function expectedCost(prizes: readonly CostOfPrize[]): ExpectedCost {
  const average = (of: (prize: CostOfPrize) => number): number =>
    prizes.reduce((sum, prize) => sum + prize.oddsPpm * of(prize), 0) / ODDS_TOTAL_PPM;
  return {
    pointsPerSpin: average(({ points }) => points ?? 0),
    fenPerSpin: average(({ valueFen }) => valueFen),
  };
}
