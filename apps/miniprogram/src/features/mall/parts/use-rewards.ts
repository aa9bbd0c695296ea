import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import {
  type RewardCardFragment,
  type RewardFilter,
  type RewardSort,
  RewardsDocument,
} from '@/generated/graphql';
import { api } from '@/lib/api';
import { useI18n } from '@/lib/i18n/use-i18n';

const PAGE_LENGTH = 20;

interface RewardsQuestion {
  readonly filter: RewardFilter;
  readonly sort: RewardSort;
  /** Whether the answer is kept on the phone and painted first next time. */
  readonly isKept?: boolean | undefined;
  /** Without it nothing is asked. */
  readonly isWanted?: boolean | undefined;
}

/** Rewards a page at a time, in the order asked for. */
export function useRewards({ filter, sort, isKept = false, isWanted = true }: RewardsQuestion) {
  const { language } = useI18n();
  const queries = useQueryClient();
  const queryKey = ['member', 'Rewards', filter, sort, language];
  const rewards = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      api.request({
        as: 'member',
        document: RewardsDocument,
        variables: { filter, sort, first: PAGE_LENGTH, after: pageParam },
        signal,
      }),
    initialPageParam: firstPage(),
    getNextPageParam: ({ rewards: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    enabled: isWanted,
    // A list of many pages would be asked for page by page whenever a window gets the focus.
    refetchOnWindowFocus: false,
    meta: { persist: isKept },
  });
  const all: readonly RewardCardFragment[] | undefined = rewards.data?.pages.flatMap((page) =>
    page.rewards.edges.map(({ node }) => node),
  );
  return { ...rewards, all, restart };

  /** Begins again with one page, whatever was loaded. */
  function restart(): Promise<unknown> {
    queries.setQueryData<typeof rewards.data>(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    return rewards.refetch();
  }
}

export type RewardsState = ReturnType<typeof useRewards>;

/** The cursor of the first page: none. */
function firstPage(): string | null {
  return null;
}
