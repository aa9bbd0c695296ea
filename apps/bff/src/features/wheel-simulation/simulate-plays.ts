import { createHmac } from 'node:crypto';
import { prizeAt, triesOf } from '@huiji/shared-types';
import { expectedCost, type PrizeDraft } from '../wheel/index.js';

type SimulatedPrize = Pick<
  PrizeDraft,
  'name' | 'kind' | 'points' | 'oddsPpm' | 'stock' | 'valueFen' | 'isFallback'
>;

export interface SimulatedWheel {
  readonly prizes: readonly SimulatedPrize[];
  /** Points that the prizes of one day may bring, the fallback apart. */
  readonly dailyBudgetPoints: number;
}

export interface SimulationTerms {
  readonly plays: number;
  readonly playsPerDay: number;
  /** Draws follow from it: the same seed plays the same game. */
  readonly seed: string;
}

export interface PrizeResult {
  readonly prize: SimulatedPrize;
  readonly drawn: number;
  /** Less than drawn where it had run out; more where it stepped in. */
  readonly given: number;
  /** Days until nothing was left, the day it ran out included; null when it lasted. */
  readonly daysUntilEmpty: number | null;
}

export interface Simulation {
  readonly prizes: readonly PrizeResult[];
  readonly expected: ReturnType<typeof expectedCost>;
  readonly pointsPerSpin: number;
  readonly fenPerSpin: number;
  /** 95 days of 100 cost at most this. */
  readonly p95DailyPoints: number;
  readonly p95DailyFen: number;
  readonly days: number;
  /** How often a prize had run out, or the day's points had. */
  readonly fallbacks: number;
}

const P95 = 0.95;

/** The mutable state of one prize in the game. */
interface Counted {
  readonly prize: SimulatedPrize;
  drawn: number;
  given: number;
  daysUntilEmpty: number | null;
}

/** Plays a wheel by its own rules: real draws, stock that runs out, points of the day that are used up. */
export function simulatePlays(wheel: SimulatedWheel, terms: SimulationTerms): Simulation {
  const counted = wheel.prizes.map(
    (prize): Counted => ({ prize, drawn: 0, given: 0, daysUntilEmpty: null }),
  );
  const sectors = counted.map((result) => ({ oddsPpm: result.prize.oddsPpm, result }));
  const fallback = counted.find(({ prize }) => prize.isFallback);
  if (fallback === undefined) {
    throw new Error('a wheel has a fallback');
  }
  const days: { points: number; fen: number; budget: number }[] = [];
  let fallbacks = 0;
  for (let play = 0; play < terms.plays; play++) {
    const dayNumber = Math.floor(play / terms.playsPerDay) + 1;
    const day = days[dayNumber - 1] ?? { points: 0, fen: 0, budget: wheel.dailyBudgetPoints };
    days[dayNumber - 1] = day;
    const { result: drawn } = prizeAt(rollOf(terms.seed, play), sectors);
    drawn.drawn += 1;
    const result = isLeft(drawn, day.budget) ? drawn : fallback;
    fallbacks += result === drawn ? 0 : 1;
    give(result, day, dayNumber);
  }
  const sum = (of: (result: Counted) => number) =>
    counted.reduce((all, result) => all + result.given * of(result), 0) / terms.plays;
  return {
    prizes: counted,
    expected: expectedCost(wheel.prizes),
    pointsPerSpin: sum(({ prize }) => prize.points ?? 0),
    fenPerSpin: sum(({ prize }) => prize.valueFen),
    p95DailyPoints: percentile(days.map(({ points }) => points)),
    p95DailyFen: percentile(days.map(({ fen }) => fen)),
    days: days.length,
    fallbacks,
  };
}

/** The server's own draw, with the machine's HMAC: a million in seconds. */
function rollOf(seed: string, play: number): number {
  const tries = triesOf(`simulation:${play}`, (message) =>
    createHmac('sha256', seed).update(message).digest(),
  );
  return tries.at(-1)?.roll ?? 0;
}

const isLeft = ({ prize, given }: Counted, budget: number): boolean =>
  (prize.stock === null || given < prize.stock) &&
  (prize.isFallback || (prize.points ?? 0) <= budget);

function give(
  result: Counted,
  day: { points: number; fen: number; budget: number },
  dayNumber: number,
): void {
  const { prize } = result;
  result.given += 1;
  day.points += prize.points ?? 0;
  day.fen += prize.valueFen;
  day.budget -= prize.isFallback ? 0 : (prize.points ?? 0);
  if (result.given === prize.stock) {
    result.daysUntilEmpty = dayNumber;
  }
}

function percentile(values: readonly number[]): number {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * P95))] ?? 0;
}
