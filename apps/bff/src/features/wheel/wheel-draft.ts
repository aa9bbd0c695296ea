import type { Fen, Instant, Points, VoucherKindId, WheelId } from '@huiji/shared-types';
import { fen, MS_PER_MINUTE } from '@huiji/shared-types';
import type { Text } from '../../platform/graphql/text.js';
import { expectedCost } from './expected-cost.js';
import { type LegalFacts, ODDS_TOTAL_PPM, type PrizeKind } from './wheel.js';

/** A prize as whoever publishes it describes it. */
export interface PrizeDraft {
  readonly name: Text;
  readonly kind: PrizeKind;
  readonly points: Points | null;
  readonly voucherKindId: VoucherKindId | null;
  readonly oddsPpm: number;
  readonly stock: number | null;
  /** At the market price. */
  readonly valueFen: Fen;
  readonly imagePath: string | null;
  readonly isFallback: boolean;
}

/** A version that is to be published. */
export interface WheelDraft {
  /** Null for a new wheel. */
  readonly wheelId: WheelId | null;
  readonly title: Text;
  readonly costPoints: Points;
  readonly freeSpinsPerDay: number;
  readonly spinsPerDay: number;
  readonly activatesAt: Instant;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly claimDays: number;
  readonly legal: LegalFacts;
  readonly prizes: readonly PrizeDraft[];
  /** What a spin may give away on average; one that gives more is not published. */
  readonly budgetFenPerSpin: Fen;
}

/** Whoever spins knows of a version at least so long before it is in force. */
export const PUBLISHED_AHEAD_MS = MS_PER_MINUTE;

/** Law: the top prize of a draw is worth at most 50,000 yuan. */
const MOST_VALUE_FEN = fen(5_000_000);

const FEWEST_PRIZES = 2;
const MOST_PRIZES = 12;
const MOST_SPINS_PER_DAY = 100;
const MOST_CLAIM_DAYS = 365;

type Problem = string | null;

/** Everything that forbids publishing a version, in English; nothing when it may be published. */
export function draftProblems(draft: WheelDraft, now: Instant): string[] {
  return [
    ...legalProblems(draft),
    ...timeProblems(draft, now),
    ...spinProblems(draft),
    ...prizeProblems(draft),
    budgetProblem(draft),
  ].filter((problem) => problem !== null);
}

const when = (wrong: boolean, problem: string): Problem => (wrong ? problem : null);

function legalProblems({ title, legal }: WheelDraft): Problem[] {
  const facts: Readonly<Record<string, Text>> = { title, ...legal };
  return Object.entries(facts).flatMap(([name, words]) =>
    (['zh-CN', 'en'] as const).map((language) =>
      when(words[language].trim() === '', `${name} is missing in ${language}`),
    ),
  );
}

const timeProblems = (draft: WheelDraft, now: Instant): Problem[] => [
  when(draft.opensAt >= draft.closesAt, 'it closes before it opens'),
  when(draft.closesAt <= now, 'it would be closed already'),
  when(draft.activatesAt >= draft.closesAt, 'it would be in force only after it has closed'),
  when(
    draft.activatesAt < now + PUBLISHED_AHEAD_MS,
    'it may be in force in a minute at the earliest',
  ),
];

function budgetProblem({ prizes, budgetFenPerSpin }: WheelDraft): Problem {
  const { fenPerSpin } = expectedCost(prizes);
  return when(
    fenPerSpin > budgetFenPerSpin,
    `a spin gives away ${fenPerSpin.toFixed(2)} fen on average, more than the budget of ${budgetFenPerSpin}`,
  );
}

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

const spinProblems = (draft: WheelDraft): Problem[] => [
  when(!isWhole(draft.costPoints, 0, 100_000), 'a spin costs 0 to 100,000 points'),
  when(
    !isWhole(draft.spinsPerDay, 1, MOST_SPINS_PER_DAY),
    `a day has 1 to ${MOST_SPINS_PER_DAY} spins`,
  ),
  when(
    !isWhole(draft.freeSpinsPerDay, 0, draft.spinsPerDay),
    'more spins of a day are free than it has',
  ),
  when(
    !isWhole(draft.claimDays, 1, MOST_CLAIM_DAYS),
    `goods are claimed within 1 to ${MOST_CLAIM_DAYS} days`,
  ),
];

function prizeProblems({ prizes }: WheelDraft): Problem[] {
  const odds = prizes.reduce((sum, { oddsPpm }) => sum + oddsPpm, 0);
  const fallbacks = prizes.filter(({ isFallback }) => isFallback);
  return [
    when(
      !isWhole(prizes.length, FEWEST_PRIZES, MOST_PRIZES),
      `a wheel has ${FEWEST_PRIZES} to ${MOST_PRIZES} prizes`,
    ),
    when(
      odds !== ODDS_TOTAL_PPM,
      `the odds sum to ${odds.toLocaleString('en-US')} parts per million, not to 1,000,000`,
    ),
    when(fallbacks.length !== 1, 'exactly one prize is the fallback'),
    ...prizes.flatMap((prize, i) =>
      problemsOf(prize).map((problem) => (problem === null ? null : `prize ${i + 1}: ${problem}`)),
    ),
  ];
}

/** A fallback that can run out would leave a spin without anything. */
const problemsOf = (prize: PrizeDraft): Problem[] => [
  when(prize.name['zh-CN'].trim() === '' || prize.name.en.trim() === '', 'its name is missing'),
  when(
    !isWhole(prize.oddsPpm, prize.isFallback ? 0 : 1, ODDS_TOTAL_PPM),
    'its odds are 1 to 1,000,000 parts per million',
  ),
  when(
    prize.stock !== null && !isWhole(prize.stock, 1, 1_000_000),
    'its stock is 1 to 1,000,000, or left out',
  ),
  when(
    prize.kind === 'GOODS' && (prize.stock === null || prize.imagePath === null),
    'goods need their number and a picture',
  ),
  when(
    (prize.kind === 'POINTS') !== (prize.points !== null),
    'points belong to POINTS and nothing else',
  ),
  when(
    prize.points !== null && !isWhole(prize.points, 1, 1_000_000),
    'it brings 1 to 1,000,000 points',
  ),
  when(
    (prize.kind === 'VOUCHER') !== (prize.voucherKindId !== null),
    'a kind of voucher belongs to VOUCHER and nothing else',
  ),
  when(
    (prize.kind === 'NOTHING') !== (prize.valueFen === 0),
    'what it is worth is missing, or it is worth nothing',
  ),
  when(
    !isWhole(prize.valueFen, 0, MOST_VALUE_FEN),
    'it is worth more than the 50,000 yuan that the law allows',
  ),
  when(
    prize.isFallback && (prize.stock !== null || !['POINTS', 'NOTHING'].includes(prize.kind)),
    'the fallback is POINTS without stock, or NOTHING',
  ),
];
