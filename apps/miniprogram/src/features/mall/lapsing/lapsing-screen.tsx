import { Text } from '@tarojs/components';
import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, switchTo } from '@/lib/navigate';
import { paths } from '@/routes';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ListRow } from '@/ui/list-row';
import { OfflineBar } from '@/ui/offline-bar';
import { Page } from '@/ui/page';
import { RewardList } from '../parts/reward-list';
import { useEarnRate } from '../parts/use-earn-rate';
import { useRewards } from '../parts/use-rewards';

/** What points that lapse soon are enough for, dearest first, so that the fewest are lost. */
export function LapsingScreen() {
  const { t } = useI18n();
  const points = Number(useRouter().params.points) || 0;
  const rewards = useRewards({
    filter: { maxPoints: points, redeemableOnly: true },
    sort: 'PRICE_DESC',
    isKept: true,
    isWanted: points > 0,
  });
  const earnMultiplierBps = useEarnRate();
  usePullDownRefresh(() => {
    void rewards.restart().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(() => {
    if (rewards.hasNextPage && !rewards.isFetching) void rewards.fetchNextPage();
  });
  if (points === 0) {
    return (
      <Page title={t('mall.lapsing.title')}>
        <Card>
          <EmptyState
            icon="coin"
            title={t('mall.lapsing.nothing')}
            action={{ label: t('mall.lapsing.mall'), onPress: () => switchTo('mall') }}
          />
        </Card>
      </Page>
    );
  }
  return (
    <Page title={t('mall.lapsing.title')}>
      <Text className="text-page-title">{t('mall.lapsing.points', { points })}</Text>
      <Text className="text-secondary">{t('mall.lapsing.text')}</Text>
      <Card padding="flush">
        <ListRow
          icon="clock"
          title={t('mall.lapsing.when')}
          onPress={() => goTo(`${paths.statement}?show=lapsing`)}
        />
      </Card>
      <RewardList
        state={rewards}
        earnMultiplierBps={earnMultiplierBps}
        empty={
          <Card>
            <EmptyState
              icon="coin"
              title={t('mall.lapsing.none', { points })}
              text={t('mall.lapsing.none.text')}
              action={{ label: t('mall.lapsing.card'), onPress: () => switchTo('card') }}
            />
          </Card>
        }
      />
      {rewards.all !== undefined && isOffline(rewards.error) && (
        <OfflineBar dataFrom={rewards.dataUpdatedAt} />
      )}
    </Page>
  );
}
