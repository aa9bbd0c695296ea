import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Heading } from '@/ui/heading';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { BalancePanel } from './balance-panel';
import { EntrySheet } from './entry-sheet';
import { ExpiryTimeline } from './expiry-timeline';
import { FilterChips } from './filter-chips';
import { PointsSkeleton } from './points-skeleton';
import type { FilterName } from './statement-filter';
import { StatementList } from './statement-list';
import { usePointsOverview } from './use-points-overview';
import { type StatementEntry, useStatement } from './use-statement';

/** What I have, when it lapses, and every line that made it so. */
export function PointsScreen() {
  const { t } = useI18n();
  const [filter, setFilter] = useState<FilterName>('all');
  const [opened, setOpened] = useState<StatementEntry | null>(null);
  const overview = usePointsOverview();
  const statement = useStatement(filter);
  usePullDownRefresh(() => {
    void Promise.all([overview.refetch(), statement.refetch()]).finally(() =>
      Taro.stopPullDownRefresh(),
    );
  });
  useReachBottom(() => {
    if (statement.hasNextPage && !statement.isFetching) void statement.fetchNextPage();
  });
  return (
    <Page title={t('points.title')}>
      <QueryView query={overview} skeleton={<PointsSkeleton />}>
        {({ me }) => (
          <>
            <BalancePanel points={me.points} />
            <ExpiryTimeline expiring={me.points.expiring} />
            <Heading level={2} className="text-title">
              {t('points.statement')}
            </Heading>
            <FilterChips current={filter} onChange={setFilter} />
            <StatementList
              statement={statement}
              filter={filter}
              onShowAll={() => setFilter('all')}
              onOpen={setOpened}
            />
          </>
        )}
      </QueryView>
      <EntrySheet entry={opened} onClose={() => setOpened(null)} />
    </Page>
  );
}
