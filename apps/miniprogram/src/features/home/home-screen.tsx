import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { usePageVisible } from '@/lib/use-page-visible';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { HomeContent } from './home-content';
import './home-screen.scss';
import { HomeSkeleton } from './home-skeleton';
import { useHome } from './use-home';

/** What I have, what I can do with it, what happened last. */
export function HomeScreen() {
  const { t } = useI18n();
  const home = useHome();
  const isVisible = usePageVisible();
  useRefreshOnShow(home);
  usePullDownRefresh(() => {
    void home.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Page title={t('app.name')} tab="home">
      <QueryView query={home} skeleton={<HomeSkeleton />}>
        {(data) => <HomeContent home={data} isVisible={isVisible} />}
      </QueryView>
    </Page>
  );
}
