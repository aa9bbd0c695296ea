import type { MemberId } from '@huiji/shared-types';
import { instant, MS_PER_HOUR } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import { recordEvent } from '../../platform/outbox/outbox-event.js';
import type { GiftSettings } from '../gift-limits/index.js';
import { giveHold } from '../ledger/index.js';
import { escrowOf, requireStep } from './end-gift.js';
import type { Gift } from './gift.js';
import { gifts } from './gift.table.js';
import { giftFacts, returnFacts } from './gift-facts.js';

/** A gift that somebody claimed. */
export type ReceivedGift = Gift & { readonly receiverId: MemberId };

/**
 * Gives the live pieces of an open gift to its receiver; lapsed ones go back and are booked as expired. Needs
 * giftRows() and the rows of the receiver's points.
 * @returns the gift after it, whose points are what the receiver got
 */
export function handOverGift(
  rows: CommandRows,
  moment: Moment,
  gift: ReceivedGift,
  event: 'CLAIMED' | 'APPROVED',
  settings: GiftSettings,
): Gift {
  const { senderId, receiverId } = gift;
  const { transactionId, given } = giveHold(rows, moment, escrowOf(rows, gift), {
    receiverId,
    kind: 'GIFT_RECEIVED',
    returnedKind: 'GIFT_RETURNED',
    source: { type: 'GIFT', id: gift.id },
    giftableFrom: instant(moment.now + settings.lockHours * MS_PER_HOUR),
    facts: giftFacts(gift),
    returnedFacts: returnFacts(gift, 'ALL_LAPSED'),
  });
  const handed: Gift = {
    ...gift,
    state: requireStep(gift, event),
    points: given,
    countedPoints: given,
    dueAt: null,
    claimTransactionId: transactionId,
    endedBy: event,
    settledAt: moment.now,
  };
  rows.put(gifts, handed);
  const payload = { senderId, receiverId, points: given, event };
  recordEvent(rows, moment, { type: 'GIFT_CLAIMED', subjectId: gift.id, payload });
  return handed;
}
