import type { QueryClient } from '@tanstack/react-query';
import { OrderDocument, type OrderPartsFragment, type OrderQuery } from '@/generated/graphql';
import type { Language } from '@/lib/i18n/language';
import { useMemberQuery } from '@/lib/query/use-member-query';
import { noteServerTime } from '@/lib/server-clock';

/** Something that was redeemed. */
export type Order = OrderPartsFragment;

const NAME = 'Order';

/** One redemption, kept on the phone: it is picked up where the network is bad. */
export function useOrder(id: string) {
  return useMemberQuery(NAME, OrderDocument, { id }, noteTime);
}

function noteTime({ me: { redemption } }: OrderQuery, askedAt: number): void {
  if (redemption) noteServerTime(redemption.serverTime, askedAt);
}

/** What an operation has just answered is what its page shows first. */
export function rememberOrder(
  queries: QueryClient,
  memberId: string,
  order: Order,
  language: Language,
): void {
  queries.setQueryData<OrderQuery>(['member', NAME, { id: order.id }, language], {
    me: { id: memberId, redemption: order },
  });
}
