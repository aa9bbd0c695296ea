import type { GiftId, StaffId } from '@huiji/shared-types';
import {
  type Command,
  type CommandRows,
  done,
  type Moment,
  PlanOutdated,
} from '../../platform/commands/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { giftingTexts } from '../gift-details/index.js';
import { type GiftSettings, giveLimitsBack } from '../gift-limits/index.js';
import {
  endGift,
  escrowOf,
  type Gift,
  type GiftEvent,
  giftRows,
  handOverGift,
  lockedGift,
  type ReceivedGift,
} from '../gifting/index.js';
import { accountClosedAt, livePointsHeld } from '../ledger/index.js';

export interface ReviewOrder {
  /** As it was read last. */
  readonly gift: Gift;
  readonly approve: boolean;
  readonly reason: string;
  readonly staffId: StaffId;
  readonly settings: GiftSettings;
}

/** A type, not an interface: results of commands are JSON. */
export type Reviewed = { readonly giftId: GiftId; readonly endedBy: GiftEvent | null };

/** Settles a claim that risk rules hold; the same decision again changes nothing. */
export const reviewGiftCommand = (order: ReviewOrder): Command<Reviewed> => ({
  operation: 'reviewGift',
  caller: `staff:${order.staffId}`,
  idempotency: null,
  plan: giftRows(order.gift),
  decide(rows, moment) {
    const gift = lockedGift(rows, order.gift);
    if (gift.receiverId !== order.gift.receiverId) {
      throw new PlanOutdated(`gift ${gift.id} has been claimed`);
    }
    if (gift.state !== 'UNDER_REVIEW') {
      return done({ giftId: gift.id, endedBy: sameDecision(order, gift) });
    }
    return done({ giftId: gift.id, endedBy: settle(order, gift, rows, moment).endedBy });
  },
});

/** @throws ClientError BAD_USER_INPUT when nobody, or somebody else's decision, settled it */
function sameDecision({ approve }: ReviewOrder, gift: Gift): GiftEvent | null {
  const settledBy: readonly (GiftEvent | null)[] = approve
    ? ['APPROVED', 'ALL_LAPSED', 'RECEIVER_LEFT']
    : ['REJECTED'];
  if (gift.reviewedBy === null || !settledBy.includes(gift.endedBy)) {
    throw new ClientError('BAD_USER_INPUT', giftingTexts.notUnderReview);
  }
  return gift.endedBy;
}

function settle(order: ReviewOrder, gift: Gift, rows: CommandRows, moment: Moment): Gift {
  const review = { reviewedBy: order.staffId, reviewReason: order.reason };
  if (!order.approve) {
    return endGift(rows, moment, gift, 'REJECTED', review);
  }
  if (!isReceived(gift) || accountClosedAt(rows, gift.receiverId) !== null) {
    return endGift(rows, moment, gift, 'RECEIVER_LEFT', review);
  }
  const live = livePointsHeld(rows, moment, escrowOf(rows, gift));
  if (live === 0) {
    return endGift(rows, moment, gift, 'ALL_LAPSED', review);
  }
  takeLapsedOffLimit(rows, gift, live);
  return handOverGift(rows, moment, { ...gift, ...review }, 'APPROVED', order.settings);
}

const isReceived = (gift: Gift): gift is ReceivedGift => gift.receiverId !== null;

/** What has lapsed while it was looked at does not count against the receiver's month. */
function takeLapsedOffLimit(rows: CommandRows, gift: ReceivedGift, live: number): void {
  const { receiverId, receivedOn, countedPoints } = gift;
  if (receivedOn !== null && countedPoints !== null) {
    const receiver = { side: 'RECEIVING', memberId: receiverId, date: receivedOn } as const;
    giveLimitsBack(rows, receiver, countedPoints - live);
  }
}
