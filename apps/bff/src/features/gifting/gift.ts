import type {
  BusinessDate,
  GiftId,
  Instant,
  LedgerTransactionId,
  MemberId,
  Points,
  PointsHoldId,
  StaffId,
} from '@huiji/shared-types';
import type { GiftEvent, GiftState } from './gift-state.js';

/** Points in an envelope: from whom, how many, and what became of them. */
export interface Gift {
  readonly senderId: MemberId;
  readonly id: GiftId;
  /** SHA-256 of the token; the token itself is kept nowhere. */
  readonly tokenHash: Buffer;
  readonly state: GiftState;
  /** As sent: what escrow holds and what the sender's limits count. */
  readonly sentPoints: Points;
  /** As sent; once claimed, what the receiver got. */
  readonly points: Points;
  readonly message: string | null;
  readonly design: string | null;
  readonly holdId: PointsHoldId;
  /** The transaction that took the points. */
  readonly holdTransactionId: LedgerTransactionId;
  readonly sentOn: BusinessDate;
  readonly sentAt: Instant;
  readonly expiresAt: Instant;
  /** When the clock sends it back; null when it does not. */
  readonly dueAt: Instant | null;
  /** Who claimed it, also while that is under review or was refused after it. */
  readonly receiverId: MemberId | null;
  readonly receivedOn: BusinessDate | null;
  readonly receivedAt: Instant | null;
  /** What the receiver's month counts of it. */
  readonly countedPoints: Points | null;
  /** The transaction that gave the points to the receiver. */
  readonly claimTransactionId: LedgerTransactionId | null;
  /** What ended it; null while it is open. */
  readonly endedBy: GiftEvent | null;
  readonly settledAt: Instant | null;
  readonly reviewedBy: StaffId | null;
  readonly reviewReason: string | null;
}

/** Whether its time is up, booked or not. */
export const isOverdue = ({ state, expiresAt }: Pick<Gift, 'state' | 'expiresAt'>, now: Instant) =>
  state === 'PENDING' && now >= expiresAt;

/** What a gift is now: once its time is up it has gone back, booked or not. */
export const giftStateAt = (gift: Pick<Gift, 'state' | 'expiresAt'>, now: Instant): GiftState =>
  isOverdue(gift, now) ? 'RETURNED' : gift.state;
