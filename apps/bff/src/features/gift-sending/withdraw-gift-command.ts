import type { GiftId, MemberId } from '@huiji/shared-types';
import { type Command, done, refused } from '../../platform/commands/index.js';
import { type GiftUnavailability, UNAVAILABLE_AS } from '../gift-details/index.js';
import { endGift, escrowRows, type Gift, giftStateAt, lockedGift } from '../gifting/index.js';

/** A type, not an interface: results of commands are JSON. */
export type WithdrawOutcome =
  | { readonly outcome: 'WITHDRAWN'; readonly giftId: GiftId }
  | { readonly outcome: 'UNAVAILABLE'; readonly reason: GiftUnavailability };

export interface WithdrawOrder {
  readonly idempotency: NonNullable<Command<WithdrawOutcome>['idempotency']>;
  readonly senderId: MemberId;
  /** As it was read last; null for one that is not the sender's. */
  readonly gift: Gift | null;
}

/** Takes a gift back that nobody has claimed. */
export function withdrawGiftCommand(order: WithdrawOrder): Command<WithdrawOutcome> {
  const { senderId, gift: read } = order;
  return {
    operation: 'withdrawGift',
    caller: `member:${senderId}`,
    idempotency: order.idempotency,
    plan: read === null ? [] : escrowRows(read),
    decide(rows, moment) {
      if (read === null) {
        return refused({ outcome: 'UNAVAILABLE', reason: 'NOT_FOUND' });
      }
      const gift = lockedGift(rows, read);
      const reason = UNAVAILABLE_AS[giftStateAt(gift, moment.now)];
      if (reason !== null) {
        return refused({ outcome: 'UNAVAILABLE', reason });
      }
      endGift(rows, moment, gift, 'WITHDRAWN');
      return done({ outcome: 'WITHDRAWN', giftId: gift.id });
    },
  };
}
