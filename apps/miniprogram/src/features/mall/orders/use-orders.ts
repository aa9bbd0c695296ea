import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { OrdersDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { type OrderTab, statusesOf } from './order-tabs';

const PAGE_LENGTH = 20;

/** What was redeemed, newest first, a page at a time. */
export function useOrders(tab: OrderTab) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const queryKey = ['member', 'Orders', tab, language];
  const orders = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.request({
        as: 'member',
        document: OrdersDocument,
        variables: { status: statusesOf(tab), first: PAGE_LENGTH, after: pageParam },
        signal,
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ me }) => {
      const { hasNextPage, endCursor } = me.redemptions.pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    refetchOnWindowFocus: false,
    meta: { persist: tab === 'all' },
  });
  const all = orders.data?.pages.flatMap(({ me }) => me.redemptions.edges.map(({ node }) => node));
  return { ...orders, all, restart };

  /** Begins again with one page, whatever was loaded. */
  function restart(): Promise<unknown> {
    queries.setQueryData<typeof orders.data>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    return orders.refetch();
  }
}

/** The cursor of the first page: none. */
function firstPage(): string | null {
  return null;
}
