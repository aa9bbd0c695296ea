import type {
  BusinessDate,
  Instant,
  MemberId,
  Points,
  PrizeId,
  RedemptionId,
  SpinId,
  VoucherId,
  WheelId,
} from '@huiji/shared-types';

export const FallbackReason = {
  SOLD_OUT: 'SOLD_OUT',
  BUDGET_USED_UP: 'BUDGET_USED_UP',
} as const;
export type FallbackReason = keyof typeof FallbackReason;

/** One turn of a wheel: what was drawn, from what, and what it brought. Only what becomes of a GOODS prize ever changes. */
export interface Spin {
  readonly memberId: MemberId;
  readonly wheelId: WheelId;
  readonly businessDate: BusinessDate;
  /** Counts the spins of the member on this wheel and day, from 0, whatever the version. */
  readonly nth: number;
  readonly id: SpinId;
  readonly version: number;
  /** Counts the spins of the member on this version and day, from 0. */
  readonly nonce: number;
  readonly clientSeed: string;
  readonly roll: number;
  readonly drawnPrizeId: PrizeId;
  /** What it brought: the fallback where the drawn one had run out. */
  readonly prizeId: PrizeId;
  readonly fallbackReason: FallbackReason | null;
  readonly wasFree: boolean;
  readonly costPoints: Points;
  readonly pointsWon: Points;
  /** What it took of the points that the day gives; the fallback takes none. */
  readonly budgetPoints: Points;
  readonly availableAfter: Points;
  readonly voucherId: VoucherId | null;
  /** It brought something other than the fallback. */
  readonly won: boolean;
  readonly spunAt: Instant;
  /** GOODS lapse then unless they are claimed before; null for anything else. */
  readonly claimBefore: Instant | null;
  /** When the clock ends the claim; null when it does not, or has. */
  readonly dueAt: Instant | null;
  /** What claimed it. */
  readonly redemptionId: RedemptionId | null;
}
