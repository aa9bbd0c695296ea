import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { usePageVisible } from '@/lib/use-page-visible';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { NoWheel } from './no-wheel';
import { PlayHead } from './play-head';
import { PlaySkeleton } from './play-skeleton';
import { useWheel } from './use-wheel';
import { WheelBoard } from './wheel-board';

/** The Play tab: the wheel with its odds, its proof and what it brought. */
export function PlayScreen() {
  const { t } = useI18n();
  const query = useWheel();
  const isVisible = usePageVisible();
  useRefreshOnShow(query);
  usePullDownRefresh(() => {
    void query.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Page title={t('tabs.play')} tab="play">
      <QueryView query={query} skeleton={<PlaySkeleton />}>
        {({ luckyWheel, me }) => (
          <>
            <PlayHead
              available={me.points.available}
              isVisible={isVisible}
              hasPrizes={luckyWheel !== null}
            />
            {luckyWheel === null ? (
              <NoWheel />
            ) : (
              <WheelBoard wheel={luckyWheel} me={me} isVisible={isVisible} />
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}
