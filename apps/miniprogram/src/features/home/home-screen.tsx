import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { now } from '@/platform/clock';
import { Avatar } from '@/ui/avatar';
import { Heading } from '@/ui/heading';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { BalanceNotices } from './balance-notices';
import { greetingAt } from './greeting';
import { HomeSkeleton } from './home-skeleton';
import './home-screen.scss';
import { MemberCard } from './member-card';
import { QuickActions } from './quick-actions';
import { RecentEntries } from './recent-entries';
import { useHome } from './use-home';

/** What I have, what I can do with it, what happened last. */
export function HomeScreen() {
  const { t } = useI18n();
  const home = useHome();
  useRefreshOnShow(home);
  usePullDownRefresh(() => {
    void home.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Page title={t('app.name')} tab="home">
      <QueryView query={home} skeleton={<HomeSkeleton />}>
        {({ me }) => (
          <>
            <View className="home-head">
              <Avatar url={me.avatarUrl} name={me.nickname} />
              <Heading level={2} className="home-head__greeting text-page-title text-break">
                {t(`home.greeting.${greetingAt(now())}`, { name: me.nickname })}
              </Heading>
            </View>
            <MemberCard me={me} />
            <BalanceNotices points={me.points} />
            <QuickActions />
            <RecentEntries entries={me.points.entries.edges} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
