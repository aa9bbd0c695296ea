import { type Instant, points } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import { recordEvent } from '../../platform/outbox/outbox-event.js';
import { giveLimitsBack } from '../gift-limits/index.js';
import { liveHold, livePointsHeld, type PointsHold, voidHold } from '../ledger/index.js';
import type { Gift } from './gift.js';
import { gifts } from './gift.table.js';
import { returnFacts } from './gift-facts.js';
import { type GiftEvent, type GiftState, giftStateAfter } from './gift-state.js';

/** The escrow of an open gift. @throws Error when there is none: an open gift has one */
export function escrowOf(rows: CommandRows, { senderId, holdId, id }: Gift): PointsHold {
  const hold = liveHold(rows, senderId, holdId);
  if (hold === null) {
    throw new Error(`gift ${id} is open and has no escrow`);
  }
  return hold;
}

/** @throws Error when the event cannot happen now: the caller refuses before */
export function requireStep(gift: Gift, event: GiftEvent): GiftState {
  const state = giftStateAfter(gift.state, event);
  if (state === null) {
    throw new Error(`${event} cannot happen to ${gift.state} gift ${gift.id}`);
  }
  return state;
}

/**
 * Sends an open gift back to the lots that it came from; what has lapsed meanwhile is booked as expired. Limits
 * get the points back, on both sides. Needs giftRows().
 * @param happenedAt now when left out
 * @returns the gift after it
 */
export function endGift(
  rows: CommandRows,
  moment: Moment,
  gift: Gift,
  event: GiftEvent,
  {
    happenedAt = moment.now,
    ...review
  }: { readonly happenedAt?: Instant } & Partial<Pick<Gift, 'reviewedBy' | 'reviewReason'>> = {},
): Gift {
  const state = requireStep(gift, event);
  const escrow = escrowOf(rows, gift);
  const lapsed = gift.sentPoints - livePointsHeld(rows, moment, escrow);
  voidHold(rows, moment, escrow, {
    kind: 'GIFT_RETURNED',
    whenLapsed: { kind: 'LAPSE' },
    facts: returnFacts(gift, event),
    occurredAt: happenedAt,
  });
  const { senderId, sentOn, sentPoints, receiverId, receivedOn, countedPoints } = gift;
  giveLimitsBack(rows, { side: 'SENDING', memberId: senderId, date: sentOn }, sentPoints);
  if (receiverId !== null && receivedOn !== null) {
    const receiver = { side: 'RECEIVING', memberId: receiverId, date: receivedOn } as const;
    giveLimitsBack(rows, receiver, countedPoints ?? 0);
  }
  const ended: Gift = {
    ...gift,
    ...review,
    state,
    dueAt: null,
    countedPoints: receiverId === null ? null : points(0),
    endedBy: event,
    settledAt: happenedAt,
  };
  rows.put(gifts, ended);
  const payload = { senderId, receiverId, points: sentPoints, lapsed, event };
  recordEvent(rows, moment, { type: 'GIFT_RETURNED', subjectId: gift.id, payload });
  return ended;
}
