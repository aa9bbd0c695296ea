import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useI18n } from '@/lib/i18n/use-i18n';
import { useRefreshOnShow } from '@/lib/query/use-refresh-on-show';
import { Page } from '@/ui/page';
import { QueryView } from '@/ui/query-view';
import { Skeleton } from '@/ui/skeleton';
import { NoOrder } from '../parts/no-order';
import { useOrder } from '../parts/use-order';
import { OrderContent } from './order-content';

/** One redemption: how far it has come, what to show at the counter, what was taken. */
export function OrderScreen() {
  const { t } = useI18n();
  const query = useOrder(useRouter().params.id ?? '');
  useRefreshOnShow(query);
  usePullDownRefresh(() => {
    void query.refetch().finally(() => Taro.stopPullDownRefresh());
  });
  return (
    <Page title={t('order.title')}>
      <QueryView
        query={query}
        skeleton={
          <>
            <Skeleton shape="balance" />
            <Skeleton shape="picture" />
            <Skeleton shape="block" />
          </>
        }
      >
        {({ me: { id, redemption: order } }) =>
          order ? <OrderContent memberId={id} order={order} refetch={query.refetch} /> : <NoOrder />
        }
      </QueryView>
    </Page>
  );
}
