import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { usePageVisible } from '@/lib/use-page-visible';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { rememberSeenCategory, seenCategory } from '../parts/seen-category';
import { useRewards } from '../parts/use-rewards';
import { OneTap } from './one-tap';
import { SeasonBundle } from './season-bundle';
import { isWholeShelf, type ShelfChoice, shelfFilter, WHOLE_SHELF } from './shelf-choice';
import { ShelfFilters } from './shelf-filters';
import { ShelfHead } from './shelf-head';
import { ShelfRewards } from './shelf-rewards';
import { ShelfSkeleton } from './shelf-skeleton';
import { useShelf } from './use-shelf';

/** Everything that points can be redeemed for, what I can have now first. */
export function ShelfScreen() {
  const { t } = useI18n();
  const [choice, setChoice] = useState<ShelfChoice>(WHOLE_SHELF);
  const [seen, setSeen] = useState(seenCategory);
  const isVisible = usePageVisible();
  const shelf = useShelf();
  const rewards = useRewards({
    filter: shelfFilter(choice),
    sort: choice.sort,
    isKept: isWholeShelf(choice) && choice.sort === WHOLE_SHELF.sort,
  });
  useRefreshOnShow(shelf);
  useDidShow(() => setSeen(seenCategory()));
  usePullDownRefresh(() => {
    void Promise.all([shelf.refetch(), rewards.restart()]).finally(() =>
      Taro.stopPullDownRefresh(),
    );
  });
  useReachBottom(() => {
    if (rewards.hasNextPage && !rewards.isFetching) void rewards.fetchNextPage();
  });
  return (
    <Page title={t('tabs.mall')} tab="mall">
      <QueryView
        query={{
          data: shelf.data,
          // One line says it for the whole page; a page of the list that did not follow says so itself.
          error: shelf.error ?? (rewards.isFetchNextPageError ? null : rewards.error),
          dataUpdatedAt: shelf.dataUpdatedAt,
          refetch: reloadFailed,
        }}
        skeleton={<ShelfSkeleton />}
      >
        {({ me, now, seasonal, rewardCategories }) => {
          const { earnMultiplierBps } = me.tier.current;
          const bundle = seasonal.edges[0]?.node;
          return (
            <>
              <ShelfHead available={me.points.available} isVisible={isVisible} />
              <OneTap
                rewards={now.edges.map(({ node }) => node).filter(({ id }) => id !== bundle?.id)}
                seenCategory={seen}
                available={me.points.available}
              />
              {bundle && <SeasonBundle bundle={bundle} earnMultiplierBps={earnMultiplierBps} />}
              <ShelfRewards
                rewards={rewards}
                choice={choice}
                onShowAll={showAll}
                {...{ earnMultiplierBps }}
              >
                <ShelfFilters categories={rewardCategories} choice={choice} onChange={choose} />
              </ShelfRewards>
            </>
          );
        }}
      </QueryView>
    </Page>
  );

  function choose(chosen: ShelfChoice): void {
    if (chosen.categoryId !== null && chosen.categoryId !== choice.categoryId) {
      rememberSeenCategory(chosen.categoryId);
    }
    setChoice(chosen);
  }

  function showAll(): void {
    setChoice({ ...WHOLE_SHELF, sort: choice.sort });
  }

  function reloadFailed(): void {
    for (const query of [shelf, rewards]) if (query.error !== null) void query.refetch();
  }
}
