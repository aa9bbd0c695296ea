import type { BusinessDate, GiftId, MemberId, Points, PointsHoldId } from '@huiji/shared-types';
import { instant, MS_PER_HOUR } from '@huiji/shared-types';
import {
  type Command,
  type CommandRows,
  type Decision,
  done,
  type Moment,
  refused,
  rowsOf,
} from '../../platform/commands/index.js';
import { ClientError } from '../../platform/graphql/client-error.js';
import { platformTexts } from '../../platform/graphql/platform.texts.js';
import type { GiftRefusal, NotAllowed } from '../gift-details/index.js';
import {
  type GiftLimit,
  type GiftSettings,
  reachedLimit,
  requireDate,
  sendingLimitRows,
  sizeLimit,
  spendLimits,
} from '../gift-limits/index.js';
import { type Gift, giftFacts, gifts } from '../gifting/index.js';
import {
  accountClosedAt,
  giftablePoints,
  holdRows,
  ledgerRows,
  placeHold,
  pointsBalance,
} from '../ledger/index.js';
import { members } from '../members/index.js';

export type SendOutcome =
  | { readonly outcome: 'SENT'; readonly giftId: GiftId }
  | NotAllowed
  | { readonly outcome: 'LIMIT_REACHED'; readonly limit: GiftLimit; readonly remaining: number }
  | {
      readonly outcome: 'INSUFFICIENT_POINTS';
      readonly required: Points;
      readonly available: Points;
    };

/** What WeChat thinks of the words; it is asked only about a gift that nothing else forbids. */
export type Verdict = 'FIT' | 'UNFIT' | 'NOT_ASKED';

/** All is well but for the words, and nobody has asked WeChat about them. */
export class VerdictMissing extends Error {}

export interface GiftOrder {
  readonly idempotency: NonNullable<Command<SendOutcome>['idempotency']>;
  readonly senderId: MemberId;
  readonly points: Points;
  readonly message: string | null;
  readonly design: string | null;
  readonly verdict: Verdict;
  /** Made beforehand: the token follows from it. */
  readonly id: GiftId;
  readonly tokenHash: Buffer;
  readonly holdId: PointsHoldId;
  /** The business date that the rows are asked for by. */
  readonly today: BusinessDate;
  readonly settings: GiftSettings;
}

/** Puts points of a member into escrow, for whoever opens the gift first. */
export function sendGiftCommand(order: GiftOrder): Command<SendOutcome> {
  const { senderId, today } = order;
  return {
    operation: 'sendGift',
    caller: `member:${senderId}`,
    idempotency: order.idempotency,
    plan: [
      ...ledgerRows(senderId, { lots: 'ALL' }),
      ...sendingLimitRows(senderId, today),
      holdRows(senderId, order.holdId),
      rowsOf(members, [senderId]),
    ],
    decide(rows, moment) {
      requireDate(today, moment.businessDate);
      const refusal = refusalOf(order, rows, moment);
      if (refusal !== null) {
        return refusal;
      }
      send(order, rows, moment);
      return done({ outcome: 'SENT', giftId: order.id });
    },
  };
}

const notAllowed = (
  reason: GiftRefusal,
  details: Partial<Omit<NotAllowed, 'outcome' | 'reason'>> = {},
): Decision<SendOutcome> =>
  refused({ outcome: 'NOT_ALLOWED', reason, giftable: 0, debt: 0, from: null, ...details });

/** @throws ClientError FORBIDDEN for a closed account; VerdictMissing */
function refusalOf(
  order: GiftOrder,
  rows: CommandRows,
  moment: Moment,
): Decision<SendOutcome> | null {
  const { senderId, points, settings } = order;
  const sender = rows.get(members, [senderId]);
  if (sender === undefined || accountClosedAt(rows, senderId) !== null) {
    throw new ClientError('FORBIDDEN', platformTexts.notAllowed);
  }
  if (sender.status !== 'ACTIVE') {
    return notAllowed('MEMBER_FROZEN');
  }
  const oldEnough = moment.calendar.addDays(sender.joinedOn, settings.minAccountAgeDays);
  if (moment.businessDate < oldEnough) {
    return notAllowed('ACCOUNT_TOO_NEW', { from: oldEnough });
  }
  const { available, debt } = pointsBalance(rows, moment, senderId);
  if (debt > 0) {
    return notAllowed('HAS_DEBT', { debt });
  }
  const limited =
    sizeLimit(points, settings) ?? reachedLimit(rows, limitsOf(order, moment), points, settings);
  if (limited !== null) {
    return refused({ outcome: 'LIMIT_REACHED', ...limited });
  }
  if (available < points) {
    return refused({ outcome: 'INSUFFICIENT_POINTS', required: points, available });
  }
  const giftable = giftablePoints(rows, moment, senderId);
  if (giftable < points) {
    return notAllowed('NOT_GIFTABLE_YET', { giftable });
  }
  return order.message === null ? null : judge(order.verdict);
}

function judge(verdict: Verdict): Decision<SendOutcome> | null {
  if (verdict === 'NOT_ASKED') {
    throw new VerdictMissing('the words of a gift have not been judged');
  }
  return verdict === 'FIT' ? null : notAllowed('MESSAGE_REJECTED');
}

const limitsOf = ({ senderId }: GiftOrder, { businessDate }: Moment) =>
  ({ side: 'SENDING', memberId: senderId, date: businessDate }) as const;

function send(order: GiftOrder, rows: CommandRows, moment: Moment): void {
  const { senderId, id, tokenHash, points, message, design, holdId, settings } = order;
  const expiresAt = instant(moment.now + settings.claimHours * MS_PER_HOUR);
  spendLimits(rows, limitsOf(order, moment), points, settings);
  const { transactionId } = placeHold(rows, moment, {
    memberId: senderId,
    holdId,
    points,
    from: 'GIFTABLE',
    kind: 'GIFT_SENT',
    purpose: 'GIFT',
    reference: id,
    resolveBy: expiresAt,
    facts: giftFacts(order),
  });
  const gift: Gift = {
    senderId,
    id,
    tokenHash,
    state: 'PENDING',
    sentPoints: points,
    points,
    message,
    design,
    holdId,
    holdTransactionId: transactionId,
    sentOn: moment.businessDate,
    sentAt: moment.now,
    expiresAt,
    dueAt: expiresAt,
    receiverId: null,
    receivedOn: null,
    receivedAt: null,
    countedPoints: null,
    claimTransactionId: null,
    endedBy: null,
    settledAt: null,
    reviewedBy: null,
    reviewReason: null,
  };
  rows.insert(gifts, gift);
}
