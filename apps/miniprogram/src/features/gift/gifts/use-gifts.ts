import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type GiftDirection, GiftsDocument } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { noteServerTime } from '@/lib/server-clock';
import { now } from '@/platform/clock';

const PAGE_LENGTH = 20;

/** Gifts of one direction, newest first, a page at a time. */
export function useGifts(direction: GiftDirection) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const queryKey = ['member', 'Gifts', direction, language];
  const gifts = useInfiniteQuery({
    queryKey,
    async queryFn({ pageParam, signal }) {
      const askedAt = now();
      const answer = await api.request({
        as: 'member',
        document: GiftsDocument,
        variables: { direction, first: PAGE_LENGTH, after: pageParam },
        signal,
      });
      const [first] = answer.me.gifts.edges;
      if (first) noteServerTime(first.node.serverTime, askedAt);
      return answer;
    },
    initialPageParam: firstPage(),
    getNextPageParam: ({ me }) => {
      const { hasNextPage, endCursor } = me.gifts.pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    refetchOnWindowFocus: false,
    meta: { persist: true },
  });
  const all = gifts.data?.pages.flatMap(({ me }) => me.gifts.edges.map(({ node }) => node));
  return { ...gifts, all, restart };

  /** Begins again with one page, whatever was loaded. */
  function restart(): Promise<unknown> {
    queries.setQueryData<typeof gifts.data>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    return gifts.refetch();
  }
}

/** The cursor of the first page: none. */
function firstPage(): string | null {
  return null;
}
