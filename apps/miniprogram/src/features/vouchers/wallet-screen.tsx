import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { VoucherState } from '@/generated/graphql';
import { isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Chip } from '@/ui/chip';
import { OfflineBar } from '@/ui/offline-bar';
import { Page } from '@/ui/page';
import { Strip } from '@/ui/strip';
import { useWallet } from './use-wallet';
import { WalletList } from './wallet-list';

const TABS: readonly VoucherState[] = ['USABLE', 'USED', 'EXPIRED'];

/** My vouchers: those I can use, those I used, those that lapsed. */
export function WalletScreen() {
  const { t } = useI18n();
  const [state, setState] = useState<VoucherState>('USABLE');
  const wallet = useWallet(state);
  useRefreshOnShow(wallet);
  usePullDownRefresh(() => {
    void wallet.restart().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(() => {
    if (wallet.hasNextPage && !wallet.isFetching) void wallet.fetchNextPage();
  });
  return (
    <Page title={t('vouchers.title')}>
      <Strip role="radiogroup" label={t('vouchers.tabs')}>
        {TABS.map((tab) => (
          <Chip key={tab} isOn={tab === state} onPress={() => setState(tab)}>
            {t(`vouchers.tab.${tab}`)}
          </Chip>
        ))}
      </Strip>
      <WalletList wallet={wallet} state={state} />
      {wallet.all !== undefined && isOffline(wallet.error) && (
        <OfflineBar dataFrom={wallet.dataUpdatedAt} />
      )}
    </Page>
  );
}
