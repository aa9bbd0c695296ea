import type {
  Fen,
  Instant,
  Points,
  PrizeId,
  StaffId,
  VoucherKindId,
  WheelId,
} from '@huiji/shared-types';
import type { Text } from '../../platform/graphql/text.js';

export const PrizeKind = {
  POINTS: 'POINTS',
  VOUCHER: 'VOUCHER',
  GOODS: 'GOODS',
  NOTHING: 'NOTHING',
} as const;
export type PrizeKind = keyof typeof PrizeKind;

/** Odds are parts per million. */
export const ODDS_TOTAL_PPM = 1_000_000;

/** A sector of a wheel version. */
export interface WheelPrize {
  readonly id: PrizeId;
  /** Place on the wheel, from 0. */
  readonly position: number;
  readonly name: Text;
  readonly kind: PrizeKind;
  /** What a POINTS prize brings; null for any other. */
  readonly points: Points | null;
  /** What voucher a VOUCHER brings. */
  readonly voucherKindId: VoucherKindId | null;
  readonly oddsPpm: number;
  /** How many there are; null for any number. */
  readonly stock: number | null;
  /** What one is worth at the market price; the law limits it. */
  readonly valueFen: Fen;
  /** Path on this server. */
  readonly imagePath: string | null;
}

/** What the law wants published beside prizes and odds. */
export interface LegalFacts {
  readonly organiser: Text;
  /** How to reach the organiser. */
  readonly contact: Text;
  readonly eligibility: Text;
  readonly claimRules: Text;
}

/** A wheel as it was published: never changes; another one takes its place from `activatesAt` on. */
export interface WheelVersion {
  readonly wheelId: WheelId;
  /** From 1. */
  readonly version: number;
  readonly title: Text;
  readonly costPoints: Points;
  readonly freeSpinsPerDay: number;
  /** The free ones among them. */
  readonly spinsPerDay: number;
  /** From when it is the version of its wheel. */
  readonly activatesAt: Instant;
  readonly opensAt: Instant;
  /** Closed from this very instant. */
  readonly closesAt: Instant;
  /** Days after the spin until whose end GOODS may be claimed. */
  readonly claimDays: number;
  readonly legal: LegalFacts;
  /** What steps in for a prize that has run out: POINTS without stock, or NOTHING. */
  readonly fallbackPrizeId: PrizeId;
  /** In wheel order. */
  readonly prizes: readonly WheelPrize[];
  readonly publishedAt: Instant;
  /** Null for whoever has the server's console. */
  readonly publishedBy: StaffId | null;
}

/** @throws Error when the version has no such prize */
export function prizeOf({ prizes, wheelId, version }: WheelVersion, prizeId: PrizeId): WheelPrize {
  const prize = prizes.find(({ id }) => id === prizeId);
  if (prize === undefined) {
    throw new Error(`version ${version} of wheel ${wheelId} has no prize ${prizeId}`);
  }
  return prize;
}
