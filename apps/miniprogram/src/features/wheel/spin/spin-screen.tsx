import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { switchTo } from '@/lib/navigate';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { ProofCard } from '../fairness/proof-card';
import { SpinHead } from './spin-head';
import { useSpinRecord } from './use-spin-record';

/** One spin: what it brought, what became of it, and its proof. */
export function SpinScreen() {
  const { t } = useI18n();
  const query = useSpinRecord(useRouter().params.id ?? '');
  useRefreshOnShow(query);
  usePullDownRefresh(() => {
    void query.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Page title={t('spin.title')}>
      <QueryView
        query={query}
        skeleton={
          <>
            <Skeleton shape="block" />
            <Skeleton shape="picture" />
          </>
        }
      >
        {({ me: { spin } }) =>
          spin === null ? (
            <Card>
              <EmptyState
                icon="wheel"
                title={t('spin.none')}
                text={t('spin.none.text')}
                action={{ label: t('spins.toWheel'), onPress: () => switchTo('play') }}
              />
            </Card>
          ) : (
            <>
              <SpinHead spin={spin} />
              <ProofCard spin={spin} prizes={spin.wheelPrizes} />
            </>
          )
        }
      </QueryView>
    </Page>
  );
}
