import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { formatYuan } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { worthFen } from '@/lib/programme/points-worth';
import { useProgramme } from '@/lib/programme/use-programme';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { ListRow } from '@/ui/list-row';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { EarnRows } from './earn-rows';
import { GuestCard } from './guest-card';
import { GuestSkeleton } from './guest-skeleton';
import { Section } from './section';
import { StoreRows } from './store-rows';
import { TierRows } from './tier-rows';

/** Home for somebody who only looks around: what membership is worth, asked of nobody. */
export function GuestHomeScreen() {
  const { t } = useI18n();
  const query = useProgramme();
  useRefreshOnShow(query);
  usePullDownRefresh(() => {
    void query.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Page title={t('app.name')} tab="home">
      <QueryView query={query} skeleton={<GuestSkeleton />}>
        {({ programme }) => {
          const worth = (points: number) => formatYuan(worthFen(points, programme.pointsPerYuan));
          const points = programme.welcomePoints;
          return (
            <>
              <GuestCard
                text={
                  points > 0
                    ? t('home.guest.welcome', { points, yuan: worth(points) })
                    : t('home.guest.text')
                }
              />
              <Section title={t('home.earn.title')}>
                <EarnRows programme={programme} />
              </Section>
              <Section title={t('home.worth.title')}>
                <ListRow
                  icon="coin"
                  title={t('home.worth.rate', { points: programme.pointsPerYuan })}
                  text={t('home.worth.text')}
                />
                <ListRow icon="clock" title={programme.pointsExpiry} />
              </Section>
              <Section title={t('home.tiers.title')}>
                <TierRows programme={programme} />
              </Section>
              <Section title={t('home.stores.title')}>
                <StoreRows programme={programme} />
              </Section>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}
