import { Text, View } from '@tarojs/components';
import type { PointsOverviewQuery } from '@/generated/graphql';
import { daysBetween, formatDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { now } from '@/platform/clock';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ListRow } from '@/ui/list-row';
import '@/ui/list-end.scss';

interface LapsingListProps {
  readonly expiring: PointsOverviewQuery['me']['points']['expiring'];
  readonly onShowAll: () => void;
}

/** Every day on which points lapse, soonest first, and how long that is. */
export function LapsingList({ expiring, onShowAll }: LapsingListProps) {
  const { t, language } = useI18n();
  if (expiring.length === 0) {
    return (
      <Card>
        <EmptyState
          icon="clock"
          title={t('points.lapsing.empty')}
          action={{ label: t('points.emptyFilter.action'), onPress: onShowAll }}
        />
      </Card>
    );
  }
  return (
    <>
      <Card padding="flush">
        {expiring.map(({ expiresAt, points }) => {
          const at = Date.parse(expiresAt);
          return (
            <ListRow
              key={expiresAt}
              icon="clock"
              title={formatDate(at, language)}
              text={inDays(daysBetween(now(), at))}
              end={<Text className="text-strong text-numbers">{formatNumber(points)}</Text>}
            />
          );
        })}
      </Card>
      <View className="list-end">
        <Text>{t('points.lapsing.hint')}</Text>
      </View>
    </>
  );

  function inDays(days: number): string {
    return days <= 0 ? t('points.lapsing.today') : t('points.lapsing.days', { days });
  }
}
