import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { StatementDocument, type StatementQuery } from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';
import { filterInput, isWhole, type StatementChoice } from './statement-filter';

const PAGE_LENGTH = 20;

export type StatementEntry = StatementQuery['me']['points']['entries']['edges'][number]['node'];

/** The statement, newest first, a page at a time. */
export function useStatement(choice: StatementChoice) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const queryKey = ['member', 'Statement', choice.filter, choice.month, language];
  const statement = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.request({
        as: 'member',
        document: StatementDocument,
        variables: { filter: filterInput(choice), first: PAGE_LENGTH, after: pageParam },
        signal,
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ me }) => {
      const { hasNextPage, endCursor } = me.points.entries.pageInfo;
      return hasNextPage ? (endCursor ?? null) : null;
    },
    enabled: choice.filter !== 'lapsing',
    // A list of many pages would be asked for page by page whenever a window gets the focus.
    refetchOnWindowFocus: false,
    meta: { persist: isWhole(choice) },
  });
  return { ...statement, restart };

  /** Begins again with one page, whatever was loaded. */
  function restart(): Promise<unknown> {
    queries.setQueryData<typeof statement.data>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    return statement.refetch();
  }
}

/** The cursor of the first page: none. */
function firstPage(): string | null {
  return null;
}
