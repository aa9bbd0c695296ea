import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo } from '@/lib/navigate';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { isWhole, type StatementChoice } from './statement-filter';

interface StatementEmptyProps {
  readonly choice: StatementChoice;
  readonly onShowAll: () => void;
}

/** No lines: of a newcomer, or of what was chosen. */
export function StatementEmpty({ choice, onShowAll }: StatementEmptyProps) {
  const { t } = useI18n();
  return (
    <Card>
      {isWhole(choice) ? (
        <EmptyState
          icon="coin"
          title={t('points.empty.title')}
          text={t('points.empty.text')}
          action={{ label: t('points.empty.action'), onPress: () => switchTo('card') }}
        />
      ) : (
        <EmptyState
          icon="list"
          title={t('points.emptyFilter.title')}
          action={{ label: t('points.emptyFilter.action'), onPress: onShowAll }}
        />
      )}
    </Card>
  );
}
