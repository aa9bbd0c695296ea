import { ErrorState } from '@/ui/error-state';
import { ListEnd } from '@/ui/list-end';
import { Skeleton } from '@/ui/skeleton';
import { groupByMonth } from './group-by-month';
import { MonthSection } from './month-section';
import { StatementEmpty } from './statement-empty';
import type { StatementChoice } from './statement-filter';
import type { StatementEntry, useStatement } from './use-statement';

interface StatementListProps {
  readonly statement: ReturnType<typeof useStatement>;
  readonly choice: StatementChoice;
  readonly onShowAll: () => void;
  readonly onOpen: (entry: StatementEntry) => void;
  readonly onReload: () => void;
}

const SKELETON_ROWS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The lines by month with a visible end. */
export function StatementList(props: StatementListProps) {
  const { statement, choice, onShowAll, onOpen, onReload } = props;
  if (statement.data === undefined) {
    if (statement.error !== null) {
      return <ErrorState error={statement.error} onRetry={onReload} />;
    }
    return SKELETON_ROWS.map((row) => <Skeleton key={row} shape="row-card" />);
  }
  const pages = statement.data.pages.map(({ me }) => me.points.entries);
  const entries = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
  if (entries.length === 0) return <StatementEmpty choice={choice} onShowAll={onShowAll} />;
  const sums = pages.flatMap(({ months }) => months);
  return (
    <>
      {groupByMonth(entries, sums).map((month) => (
        <MonthSection key={month.key} month={month} onOpen={onOpen} />
      ))}
      <ListEnd list={statement} />
    </>
  );
}
