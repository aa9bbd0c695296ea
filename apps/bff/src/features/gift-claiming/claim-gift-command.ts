import type { BusinessDate, GiftId, MemberId } from '@huiji/shared-types';
import {
  type Command,
  type CommandRows,
  type Decision,
  done,
  type Moment,
  refused,
  rowsOf,
} from '../../platform/commands/index.js';
import { type GiftUnavailability, giftingTexts, UNAVAILABLE_AS } from '../gift-details/index.js';
import {
  type GiftLimit,
  type GiftSettings,
  reachedLimit,
  receivingLimitRows,
  requireDate,
  spendLimits,
} from '../gift-limits/index.js';
import { assessClaim, type GiftLink, mustBeHeld, recordFindings } from '../gift-risk/index.js';
import {
  endGift,
  escrowOf,
  escrowRows,
  type Gift,
  giftReceipts,
  giftStateAt,
  gifts,
  handOverGift,
  lockedGift,
  type ReceivedGift,
} from '../gifting/index.js';
import { ledgerRows, livePointsHeld } from '../ledger/index.js';
import { members } from '../members/index.js';
import { requireActive } from '../standing/index.js';
import { claimFacts, receiptRows } from './claim-facts.js';

/** A type, not an interface: results of commands are JSON. */
export type ClaimOutcome =
  | { readonly outcome: 'CLAIMED'; readonly giftId: GiftId }
  | { readonly outcome: 'UNAVAILABLE'; readonly reason: GiftUnavailability }
  | { readonly outcome: 'LIMIT_REACHED'; readonly limit: GiftLimit; readonly remaining: number };

export interface ClaimOrder {
  readonly idempotency: NonNullable<Command<ClaimOutcome>['idempotency']>;
  readonly receiverId: MemberId;
  /** As it was read last; null for a token that names none. */
  readonly gift: Gift | null;
  /** Claims of others around the sender, read beforehand. */
  readonly links: readonly GiftLink[];
  readonly yesterday: BusinessDate;
  readonly today: BusinessDate;
  readonly settings: GiftSettings;
}

const unavailable = (reason: GiftUnavailability): ClaimOutcome => ({
  outcome: 'UNAVAILABLE',
  reason,
});

/** Gives a gift to whoever claims it first, or sets the claim aside for an operator. */
export function claimGiftCommand(order: ClaimOrder): Command<ClaimOutcome> {
  const { receiverId, gift: read, yesterday, today } = order;
  return {
    operation: 'claimGift',
    caller: `member:${receiverId}`,
    idempotency: order.idempotency,
    plan: [
      ...ledgerRows(receiverId, { lots: 'ALL' }),
      rowsOf(members, [receiverId]),
      ...receivingLimitRows(receiverId, today),
      ...(read === null
        ? []
        : [
            ...escrowRows(read),
            rowsOf(members, [read.senderId]),
            ...receiptRows([receiverId, read.senderId], [yesterday, today]),
          ]),
    ],
    decide(rows, moment) {
      requireActive(rows, receiverId, giftingTexts.frozenReceiver);
      if (read === null) {
        return refused(unavailable('NOT_FOUND'));
      }
      requireDate(today, moment.businessDate);
      return claim(order, lockedGift(rows, read), rows, moment);
    },
  };
}

function claim(
  order: ClaimOrder,
  gift: Gift,
  rows: CommandRows,
  moment: Moment,
): Decision<ClaimOutcome> {
  const { receiverId, settings } = order;
  if (gift.senderId === receiverId) {
    return refused(unavailable('OWN_GIFT'));
  }
  const reason = UNAVAILABLE_AS[giftStateAt(gift, moment.now)];
  if (reason !== null) {
    return refused(unavailable(reason));
  }
  const live = livePointsHeld(rows, moment, escrowOf(rows, gift));
  if (live === 0) {
    endGift(rows, moment, gift, 'ALL_LAPSED');
    return done(unavailable('EXPIRED'));
  }
  const receiver = { side: 'RECEIVING', memberId: receiverId, date: moment.businessDate } as const;
  const limited = reachedLimit(rows, receiver, live, settings);
  if (limited !== null) {
    return refused({ outcome: 'LIMIT_REACHED', ...limited });
  }
  spendLimits(rows, receiver, live, settings);
  const received: ReceivedGift = {
    ...gift,
    receiverId,
    receivedOn: moment.businessDate,
    receivedAt: moment.now,
    countedPoints: live,
  };
  takeIn(order, received, rows, moment);
  return done({ outcome: 'CLAIMED', giftId: gift.id });
}

/** Keeps that it was claimed, and moves the points unless the claim has to be looked at first. */
function takeIn(order: ClaimOrder, gift: ReceivedGift, rows: CommandRows, moment: Moment): void {
  const { id: giftId, senderId, receiverId } = gift;
  const facts = claimFacts(rows, moment, { senderId, receiverId }, order.links);
  const findings = assessClaim(facts, order.settings.risk);
  const held = mustBeHeld(findings, order.settings.risk);
  recordFindings(rows, moment, { giftId, senderId, receiverId, held }, findings);
  rows.insert(giftReceipts, {
    receiverId,
    receivedOn: moment.businessDate,
    giftId,
    senderId,
    receivedAt: moment.now,
  });
  if (held) {
    rows.put(gifts, { ...gift, state: 'UNDER_REVIEW', dueAt: null });
  } else {
    handOverGift(rows, moment, gift, 'CLAIMED', order.settings);
  }
}
