import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { SpinsDocument, type SpinsQuery } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';

const PAGE_LENGTH = 20;

export type SpinOfList = SpinsQuery['me']['spins']['edges'][number]['node'];

/** Spins of the member, newest first, a page at a time. @param wonOnly those that brought something */
export function useSpins(wonOnly: boolean) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const queryKey = ['member', 'Spins', wonOnly, language];
  const spins = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.request({
        as: 'member',
        document: SpinsDocument,
        variables: { wonOnly, first: PAGE_LENGTH, after: pageParam },
        signal,
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ me }) => {
      const { hasNextPage, endCursor } = me.spins.pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    refetchOnWindowFocus: false,
    meta: { persist: true },
  });
  const all = spins.data?.pages.flatMap(({ me }) => me.spins.edges.map(({ node }) => node));
  return { ...spins, all, restart };

  /** Begins again with one page, whatever was loaded. */
  function restart(): Promise<unknown> {
    queries.setQueryData<typeof spins.data>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    return spins.refetch();
  }
}

/** The cursor of the first page: none. */
function firstPage(): string | null {
  return null;
}
