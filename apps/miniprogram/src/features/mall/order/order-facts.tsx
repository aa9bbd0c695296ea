import { View } from '@tarojs/components';
import { addressLine } from '@/lib/address/address-line';
import { formatDayAndClock } from '@/lib/format/date';
import { formatFen, formatNumber } from '@/lib/format/number';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { Card } from '@/ui/card';
import { CopyRow } from '@/ui/copy-row';
import { FactRow } from '@/ui/fact-row';
import { ListRow } from '@/ui/list-row';
import { itemPath, spinPath } from '../parts/mall-paths';
import { OrderLine } from '../parts/order-line';
import type { Order } from '../parts/use-order';
import './order-facts.scss';

/** What was redeemed, what was taken for it, how it comes, and its number. */
export function OrderFacts({ order }: { readonly order: Order }) {
  const { t, language } = useI18n();
  const { reward, spin, address, shipment } = order;
  const at = (instant: string) => formatDayAndClock(Date.parse(instant), language);
  return (
    <>
      <Card>
        <OrderLine order={order} />
        <View className="order-facts">
          {!spin && <FactRow name={t('order.points')}>{formatNumber(order.points)}</FactRow>}
          {order.fen > 0 && <FactRow name={t('order.cash')}>{formatFen(order.fen)}</FactRow>}
          {order.kind !== 'DONATION' && (
            <FactRow name={t('item.ways')}>{t(`method.${order.method}`)}</FactRow>
          )}
          {address && (
            <FactRow name={t('address.title')}>
              {t('order.address', {
                recipient: address.recipient,
                phone: address.phone,
                place: addressLine(address),
              })}
            </FactRow>
          )}
          {shipment?.completesAt && order.status === 'SHIPPED' && (
            <FactRow name={t('order.completes')}>{at(shipment.completesAt)}</FactRow>
          )}
          <FactRow name={t('order.created')}>{at(order.createdAt)}</FactRow>
        </View>
      </Card>
      <Card padding="flush">
        <CopyRow icon="receipt" name={t('order.number')} value={order.number} />
        {reward && (
          <ListRow
            icon="gift"
            title={t('order.reward')}
            onPress={() => goTo(itemPath(reward.id))}
          />
        )}
        {spin && (
          <ListRow icon="wheel" title={t('order.spin')} onPress={() => goTo(spinPath(spin.id))} />
        )}
      </Card>
    </>
  );
}
