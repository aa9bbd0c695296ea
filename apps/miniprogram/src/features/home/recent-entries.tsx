import { View } from '@tarojs/components';
import type { HomeQuery } from '@/generated/graphql';
import { formatDayAndClock } from '@/lib/format/date';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { EntryEnd } from '@/ui/entry-end';
import { entryIcon } from '@/ui/entry-icon';
import { ListRow } from '@/ui/list-row';
import { SectionHead } from './section-head';

interface RecentEntriesProps {
  readonly entries: HomeQuery['me']['points']['entries']['edges'];
}

/** The last three lines of the statement. */
export function RecentEntries({ entries }: RecentEntriesProps) {
  const { t, language } = useI18n();
  return (
    <View>
      <SectionHead
        title={t('home.recent')}
        all={entries.length > 0 ? t('home.recent.all') : undefined}
        onAll={() => goTo(paths.statement)}
      />
      <Card padding="flush">
        {entries.length === 0 ? (
          <EmptyState
            icon="coin"
            title={t('home.recent.empty.title')}
            text={t('home.recent.empty.text')}
          />
        ) : (
          entries.map(({ node }) => (
            <ListRow
              key={node.id}
              icon={entryIcon(node.kind)}
              title={node.title}
              text={node.store?.name}
              end={
                <EntryEnd
                  points={node.points}
                  time={formatDayAndClock(Date.parse(node.occurredAt), language)}
                />
              }
            />
          ))
        )}
      </Card>
    </View>
  );
}
