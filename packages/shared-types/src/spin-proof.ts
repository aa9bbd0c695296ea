import { type Draw, type DrawTry, drawTries, keepsCommitment, prizeAt } from './fair-draw.js';
import { bytesOfHex } from './hex.js';

interface PrizeOdds {
  readonly id: string;
  readonly oddsPpm: number;
}

/** What is kept of a spin, and the seed of its day. */
export interface SpinRecord extends Omit<Draw, 'serverSeed'> {
  /** 32 bytes, hexadecimal. */
  readonly serverSeed: string;
  /** SHA-256 of the seed, hexadecimal, as it was published before the day. */
  readonly seedCommitment: string;
  readonly roll: number;
  /** All of the wheel version, in wheel order. */
  readonly prizes: readonly PrizeOdds[];
  readonly drawnPrizeId: string;
}

/** The rolls that draw a prize: `first` up to but not `end`. */
export interface RollRange {
  readonly first: number;
  readonly end: number;
}

/** What came of recomputing a spin, step by step. */
export interface SpinCheck {
  /** The seed is the one that had been committed to. */
  readonly isSeedKept: boolean;
  /** All tries at a roll; the last one has it. None when the seed is not one. */
  readonly tries: readonly DrawTry[];
  /** What the draw gives; null when the seed is not one. */
  readonly roll: number | null;
  readonly isRollRight: boolean;
  /** The prize that the roll draws; null when it draws none. */
  readonly prizeId: string | null;
  /** The rolls that draw that prize. */
  readonly range: RollRange | null;
  readonly isPrizeRight: boolean;
  /** Everything agrees. */
  readonly isFair: boolean;
}

const SEED = /^[0-9a-f]{64}$/i;

/** The rolls that draw the prize at a place of the wheel. */
export function rollsOf(prizes: readonly PrizeOdds[], index: number): RollRange {
  const first = prizes.slice(0, index).reduce((sum, { oddsPpm }) => sum + oddsPpm, 0);
  return { first, end: first + (prizes[index]?.oddsPpm ?? 0) };
}

/** Recomputes a spin from its record; a record that makes no sense is one that is not right. */
export function checkSpin(record: SpinRecord): SpinCheck {
  const isSeedKept = keepsCommitment(record.serverSeed, record.seedCommitment);
  const tries = triesOf(record);
  const roll = tries[tries.length - 1]?.roll ?? null;
  const isRollRight = roll !== null && roll === record.roll;
  const index = roll === null ? -1 : placeOf(roll, record.prizes);
  const prizeId = record.prizes[index]?.id ?? null;
  const isPrizeRight = prizeId !== null && prizeId === record.drawnPrizeId;
  return {
    isSeedKept,
    tries,
    roll,
    isRollRight,
    prizeId,
    range: prizeId === null ? null : rollsOf(record.prizes, index),
    isPrizeRight,
    isFair: isSeedKept && isRollRight && isPrizeRight,
  };
}

function triesOf({ serverSeed, ...draw }: SpinRecord): readonly DrawTry[] {
  return SEED.test(serverSeed) ? drawTries({ ...draw, serverSeed: bytesOfHex(serverSeed) }) : [];
}

function placeOf(roll: number, prizes: readonly PrizeOdds[]): number {
  const total = prizes.reduce((sum, { oddsPpm }) => sum + oddsPpm, 0);
  return roll < total ? prizes.indexOf(prizeAt(roll, prizes)) : -1;
}
