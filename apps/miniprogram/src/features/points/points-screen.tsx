import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { BalancePanel } from './balance-panel';
import { EntrySheet } from './entry-sheet';
import { ExpiryTimeline } from './expiry-timeline';
import { LapsingList } from './lapsing-list';
import { PointsSkeleton } from './points-skeleton';
import { type StatementChoice, WHOLE_STATEMENT } from './statement-filter';
import { StatementHead } from './statement-head';
import { StatementList } from './statement-list';
import { usePointsOverview } from './use-points-overview';
import { type StatementEntry, useStatement } from './use-statement';

/** What I have, when it lapses, and every line that made it so. */
export function PointsScreen() {
  const { t } = useI18n();
  const isLapsing = useRouter().params.show === 'lapsing';
  const [choice, setChoice] = useState<StatementChoice>({
    ...WHOLE_STATEMENT,
    ...(isLapsing && { filter: 'lapsing' }),
  });
  const [opened, setOpened] = useState<StatementEntry | null>(null);
  const overview = usePointsOverview();
  const statement = useStatement(choice);
  usePullDownRefresh(() => {
    void Promise.all([overview.refetch(), statement.restart()]).finally(() =>
      Taro.stopPullDownRefresh(),
    );
  });
  useReachBottom(() => {
    if (statement.hasNextPage && !statement.isFetching) void statement.fetchNextPage();
  });
  const showAll = () => setChoice(WHOLE_STATEMENT);
  return (
    <Page title={t('points.title')}>
      <QueryView
        query={{
          data: overview.data,
          // One line at the top says it for the whole page; a page that did not follow says so itself.
          error: overview.error ?? (statement.isFetchNextPageError ? null : statement.error),
          dataUpdatedAt: overview.dataUpdatedAt,
          refetch: reloadFailed,
        }}
        skeleton={<PointsSkeleton />}
      >
        {({ me }) => (
          <>
            <BalancePanel points={me.points} />
            <ExpiryTimeline expiring={me.points.expiring} />
            <StatementHead
              joinedAt={Date.parse(me.joinedAt)}
              choice={choice}
              onChange={setChoice}
            />
            {choice.filter === 'lapsing' ? (
              <LapsingList expiring={me.points.expiring} onShowAll={showAll} />
            ) : (
              <StatementList
                statement={statement}
                choice={choice}
                onShowAll={showAll}
                onOpen={setOpened}
                onReload={reloadFailed}
              />
            )}
          </>
        )}
      </QueryView>
      {opened !== null && (
        <EntrySheet entry={opened} onOpen={setOpened} onClose={() => setOpened(null)} />
      )}
    </Page>
  );

  function reloadFailed(): void {
    for (const query of [overview, statement]) if (query.error !== null) void query.refetch();
  }
}
