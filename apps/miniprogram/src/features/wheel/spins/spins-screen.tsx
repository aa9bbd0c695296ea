import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Chip } from '@/ui/chip';
import { OfflineBar } from '@/ui/offline-bar';
import { Page } from '@/ui/page';
import { Strip } from '@/ui/strip';
import { SpinList } from './spin-list';
import { useSpins } from './use-spins';

/** Every spin with its result, or the prizes alone. */
export function SpinsScreen() {
  const { t } = useI18n();
  const [wonOnly, setWonOnly] = useState(useRouter().params.won === '1');
  const spins = useSpins(wonOnly);
  useRefreshOnShow(spins);
  usePullDownRefresh(() => {
    void spins.restart().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(() => {
    if (spins.hasNextPage && !spins.isFetching) void spins.fetchNextPage();
  });
  return (
    <Page title={t('spins.title')}>
      <Strip role="radiogroup" label={t('spins.tabs')}>
        <Chip isOn={!wonOnly} onPress={() => setWonOnly(false)}>
          {t('spins.all')}
        </Chip>
        <Chip isOn={wonOnly} onPress={() => setWonOnly(true)}>
          {t('spins.won')}
        </Chip>
      </Strip>
      <SpinList spins={spins} wonOnly={wonOnly} />
      {spins.all !== undefined && isOffline(spins.error) && (
        <OfflineBar dataFrom={spins.dataUpdatedAt} />
      )}
    </Page>
  );
}
