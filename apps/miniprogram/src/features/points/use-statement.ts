import { useInfiniteQuery } from '@tanstack/react-query';
import { StatementDocument, type StatementQuery } from '@/generated/graphql';
import { api } from '@/lib/api';
import { type FilterName, filterInput } from './statement-filter';

const PAGE_LENGTH = 20;

export type StatementEntry = StatementQuery['me']['points']['entries']['edges'][number]['node'];

/** The statement, newest first, a page at a time. */
export function useStatement(filter: FilterName) {
  return useInfiniteQuery({
    queryKey: ['member', 'Statement', filter],
    queryFn: ({ pageParam, signal }) =>
      api.request({
        as: 'member',
        document: StatementDocument,
        variables: { filter: filterInput(filter), first: PAGE_LENGTH, after: pageParam },
        signal,
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ me }) => {
      const { hasNextPage, endCursor } = me.points.entries.pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    meta: { persist: true },
  });
}

/** The cursor of the first page: none. */
function firstPage(): string | null {
  return null;
}
