import Taro, { usePullDownRefresh, useReachBottom, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { isOffline } from '@/lib/graphql/api-error';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Chip } from '@/ui/chip';
import { OfflineBar } from '@/ui/offline-bar';
import { Page } from '@/ui/page';
import { Strip } from '@/ui/strip';
import { OrderList } from './order-list';
import { ORDER_TABS, tabOf } from './order-tabs';
import { useOrders } from './use-orders';

/** What I redeemed, by how far it has come. */
export function OrdersScreen() {
  const { t } = useI18n();
  const [tab, setTab] = useState(tabOf(useRouter().params.show));
  const orders = useOrders(tab);
  useRefreshOnShow(orders);
  usePullDownRefresh(() => {
    void orders.restart().finally(() => Taro.stopPullDownRefresh());
  });
  useReachBottom(() => {
    if (orders.hasNextPage && !orders.isFetching) void orders.fetchNextPage();
  });
  return (
    <Page title={t('orders.title')}>
      <Strip role="radiogroup" label={t('orders.tabs')}>
        {ORDER_TABS.map((one) => (
          <Chip key={one} isOn={one === tab} onPress={() => setTab(one)}>
            {t(`orders.tab.${one}`)}
          </Chip>
        ))}
      </Strip>
      <OrderList orders={orders} tab={tab} />
      {orders.all !== undefined && isOffline(orders.error) && (
        <OfflineBar dataFrom={orders.dataUpdatedAt} />
      )}
    </Page>
  );
}
