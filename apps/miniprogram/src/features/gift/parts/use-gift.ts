import type { QueryClient } from '@tanstack/react-query';
import { type GiftPartsFragment, OwnGiftDocument, type OwnGiftQuery } from '@/generated/graphql';
import type { Language } from '@/lib/i18n/language';
import { useMemberQuery } from '@/lib/query/use-member-query';
import { noteServerTime } from '@/lib/server-clock';

/** A gift that was sent or received. */
export type Gift = GiftPartsFragment;

const NAME = 'OwnGift';

/** One gift of the member's, kept on the phone. */
export function useGift(id: string) {
  return useMemberQuery(NAME, OwnGiftDocument, { id }, noteTime);
}

function noteTime({ me: { gift } }: OwnGiftQuery, askedAt: number): void {
  if (gift) noteServerTime(gift.serverTime, askedAt);
}

/** What an operation has just answered is what its page shows first. */
export function rememberGift(
  queries: QueryClient,
  memberId: string,
  gift: Gift,
  language: Language,
): void {
  queries.setQueryData<OwnGiftQuery>(['member', NAME, { id: gift.id }, language], {
    me: { id: memberId, gift },
  });
}
