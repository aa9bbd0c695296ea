import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo, switchTo } from '@/lib/navigate';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { ListEnd } from '@/ui/list-end';
import { Skeleton } from '@/ui/skeleton';
import { orderPath } from '../parts/mall-paths';
import { OrderCard } from './order-card';
import type { OrderTab } from './order-tabs';
import type { useOrders } from './use-orders';

interface OrderListProps {
  readonly orders: ReturnType<typeof useOrders>;
  readonly tab: OrderTab;
}

const SKELETONS = ['first', 'second', 'third'];

/** Redemptions with a visible end, or why there are none. */
export function OrderList({ orders, tab }: OrderListProps) {
  const { t } = useI18n();
  if (orders.all === undefined) {
    return orders.error === null ? (
      SKELETONS.map((one) => <Skeleton key={one} shape="order" />)
    ) : (
      <ErrorState error={orders.error} onRetry={() => void orders.refetch()} />
    );
  }
  if (orders.all.length === 0) {
    return (
      <Card>
        <EmptyState
          icon="bag"
          title={t(tab === 'all' ? 'orders.empty' : 'orders.empty.tab')}
          text={t('orders.empty.text')}
          action={{ label: t('mall.toMall'), onPress: () => switchTo('mall') }}
        />
      </Card>
    );
  }
  return (
    <>
      {orders.all.map((order) => (
        <OrderCard key={order.id} order={order} onPress={() => goTo(orderPath(order.id))} />
      ))}
      <ListEnd list={orders} />
    </>
  );
}
