import type { GiftUnavailability } from '@/generated/graphql';
import type { SharedGift } from './use-shared-gift';

export type ClaimView =
  | { readonly kind: 'sealed' | 'mine' | 'claimed' | 'reviewed'; readonly gift: SharedGift }
  | { readonly kind: 'gone'; readonly reason: GiftUnavailability };

/** What somebody who opens the link is shown. */
export function claimView(gift: SharedGift | null | undefined): ClaimView {
  if (!gift) return { kind: 'gone', reason: 'NOT_FOUND' };
  if (gift.isMine) return { kind: 'mine', gift };
  switch (gift.state) {
    case 'PENDING':
      return { kind: 'sealed', gift };
    case 'CLAIMED':
      return gift.isReceivedByMe
        ? { kind: 'claimed', gift }
        : { kind: 'gone', reason: 'ALREADY_CLAIMED' };
    case 'UNDER_REVIEW':
      return gift.isReceivedByMe
        ? { kind: 'reviewed', gift }
        : { kind: 'gone', reason: 'UNDER_REVIEW' };
    case 'WITHDRAWN':
      return { kind: 'gone', reason: 'WITHDRAWN' };
    case 'RETURNED':
      return { kind: 'gone', reason: 'EXPIRED' };
  }
}
