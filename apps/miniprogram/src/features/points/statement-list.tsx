import { Text, View } from '@tarojs/components';
import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { groupByMonth } from './group-by-month';
import { MonthSection } from './month-section';
import './statement-list.scss';
import type { FilterName } from './statement-filter';
import type { StatementEntry, useStatement } from './use-statement';

interface StatementListProps {
  readonly statement: ReturnType<typeof useStatement>;
  readonly filter: FilterName;
  readonly onShowAll: () => void;
  readonly onOpen: (entry: StatementEntry) => void;
}

const SKELETON_ROWS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The lines by month with a visible end. */
export function StatementList({ statement, filter, onShowAll, onOpen }: StatementListProps) {
  const { t } = useI18n();
  return (
    <QueryView
      query={statement}
      skeleton={SKELETON_ROWS.map((row) => <Skeleton key={row} shape="row" />)}
    >
      {({ pages }) => {
        const entries = pages.flatMap(({ me }) => me.points.entries.edges.map(({ node }) => node));
        if (entries.length === 0) return <Card>{emptyState()}</Card>;
        return (
          <>
            {groupByMonth(entries).map((month) => (
              <MonthSection key={month.key} month={month} onOpen={onOpen} />
            ))}
            <View className="statement-list__end" ariaRole="status">
              {end()}
            </View>
          </>
        );
      }}
    </QueryView>
  );

  function emptyState() {
    if (filter !== 'all') {
      return (
        <EmptyState
          icon="list"
          title={t('points.emptyFilter.title')}
          action={{ label: t('points.emptyFilter.action'), onPress: onShowAll }}
        />
      );
    }
    return (
      <EmptyState
        icon="coin"
        title={t('points.empty.title')}
        text={t('points.empty.text')}
        action={{ label: t('points.empty.action'), onPress: () => switchTo('card') }}
      />
    );
  }

  function end() {
    if (statement.isFetchingNextPage) return <Text>{t('common.loading')}</Text>;
    if (!statement.hasNextPage) return <Text>{t('points.end')}</Text>;
    return (
      <>
        {statement.isFetchNextPageError && <Text>{t('points.more.failed')}</Text>}
        <Button variant="plain" onPress={() => void statement.fetchNextPage()}>
          {t('points.more')}
        </Button>
      </>
    );
  }
}
