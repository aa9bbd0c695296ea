import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { InboxDocument, type InboxQuery } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';

const PAGE_LENGTH = 20;

export type InboxMessage = InboxQuery['me']['messages']['edges'][number]['node'];

/** What the member was told, newest first, a page at a time. */
export function useInbox() {
  const { language } = useI18n();
  const queries = useQueryClient();
  const queryKey = ['member', 'Inbox', language];
  const inbox = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.request({
        as: 'member',
        document: InboxDocument,
        variables: { first: PAGE_LENGTH, after: pageParam },
        signal,
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ me }) => {
      const { hasNextPage, endCursor } = me.messages.pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    refetchOnWindowFocus: false,
    meta: { persist: true },
  });
  const all = inbox.data?.pages.flatMap(({ me }) => me.messages.edges.map(({ node }) => node));
  return { ...inbox, all, restart };

  /** Begins again with one page, whatever was loaded. */
  function restart(): Promise<unknown> {
    queries.setQueryData<typeof inbox.data>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    return inbox.refetch();
  }
}

/** The cursor of the first page: none. */
function firstPage(): string | null {
  return null;
}
