import type {
  BusinessDate,
  Fen,
  Instant,
  LedgerTransactionId,
  MemberId,
  Points,
  PointsHoldId,
  RedemptionId,
  RewardId,
  SpinId,
  StoreId,
  VoucherId,
} from '@huiji/shared-types';
import type { DonationTerms, FulfillmentMethod, RewardKind } from '../rewards/index.js';
import type { VoucherKind } from '../voucher-kinds/index.js';
import { type RedemptionStatus, statusAfter, TIME_IS_UP } from './redemption-status.js';

/** Something a member redeems: what, for how much, and how far it has come. */
export interface Redemption {
  readonly memberId: MemberId;
  readonly id: RedemptionId;
  /** For people: the date and a number, 16 characters. */
  readonly number: string;
  /** Null for a prize. */
  readonly rewardId: RewardId | null;
  /** What won it; null for a reward of the mall. */
  readonly spinId: SpinId | null;
  readonly kind: RewardKind;
  /** As the reward was called then. */
  readonly titleZh: string;
  readonly titleEn: string;
  readonly imagePath: string;
  readonly donation: DonationTerms | null;
  readonly status: RedemptionStatus;
  /** How many transitions there have been, the first one included. */
  readonly steps: number;
  readonly quantity: number;
  /** Of all of them together. */
  readonly points: Points;
  readonly fen: Fen;
  readonly method: FulfillmentMethod;
  /** Where it is picked up. */
  readonly storeId: StoreId | null;
  readonly addressSealed: Buffer | null;
  readonly pickupCodeSealed: Buffer | null;
  readonly pickupCodeDigest: string | null;
  /** Null when it costs no points. */
  readonly holdId: PointsHoldId | null;
  /** The transaction that took the points. */
  readonly holdTransactionId: LedgerTransactionId | null;
  /** The voucher it brings, reserved until it is paid. */
  readonly voucherId: VoucherId | null;
  readonly voucherKind: VoucherKind | null;
  readonly businessDate: BusinessDate;
  readonly createdAt: Instant;
  readonly payBefore: Instant | null;
  readonly pickupBefore: Instant | null;
  /** When what was sent counts as received. */
  readonly completesAt: Instant | null;
  /** When the clock ends the present status; null when it does not. */
  readonly dueAt: Instant | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
}

/** What a redemption is now: once its time is up it is what the clock makes of it, booked or not. */
export function statusAt(
  { status, method, dueAt }: Pick<Redemption, 'status' | 'method' | 'dueAt'>,
  now: Instant,
): RedemptionStatus {
  const event = TIME_IS_UP[status];
  return event === undefined || dueAt === null || now < dueAt
    ? status
    : (statusAfter(status, event, method) ?? status);
}
