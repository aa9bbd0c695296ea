import { useState } from 'react';
import { useI18n } from '@/lib/i18n/use-i18n';
import { goTo } from '@/lib/navigate';
import { Button } from '@/ui/button';
import { claimPath } from '../parts/mall-paths';
import { OrderGoods } from '../parts/order-goods';
import { PayCard } from '../parts/pay-card';
import { prizeAgain } from '../parts/prize-again';
import type { Order } from '../parts/use-order';
import { CancelSheet } from './cancel-sheet';
import { OrderFacts } from './order-facts';
import { OrderHead } from './order-head';
import { ReceiveSheet } from './receive-sheet';

interface OrderContentProps {
  readonly memberId: string;
  readonly order: Order;
  readonly refetch: () => unknown;
}

/** Everything about a redemption, what the member needs now first. */
export function OrderContent({ memberId, order, refetch }: OrderContentProps) {
  const { t } = useI18n();
  const [isCancelling, setCancelling] = useState(false);
  const [isReceiving, setReceiving] = useState(false);
  const { payBefore, cancellation } = order;
  const isOnItsWay = order.status === 'SHIPPED';
  const prize = prizeAgain(order);
  return (
    <>
      <OrderHead order={order} />
      {order.status === 'AWAITING_PAYMENT' && payBefore && (
        <PayCard
          id={order.id}
          fen={order.fen}
          payBefore={Date.parse(payBefore)}
          first={null}
          refetch={refetch}
        />
      )}
      {prize?.kind === 'CLAIMABLE' && (
        <Button onPress={() => goTo(claimPath(prize.spinId))}>{t('order.prize.claim')}</Button>
      )}
      <OrderGoods order={order} />
      <OrderFacts order={order} />
      {isOnItsWay && <Button onPress={() => setReceiving(true)}>{t('order.receive')}</Button>}
      {isOnItsWay && isReceiving && (
        <ReceiveSheet memberId={memberId} id={order.id} onClose={() => setReceiving(false)} />
      )}
      {cancellation && (
        <Button variant="secondary" onPress={() => setCancelling(true)}>
          {t('order.cancel')}
        </Button>
      )}
      {cancellation && isCancelling && (
        <CancelSheet
          memberId={memberId}
          id={order.id}
          cancellation={cancellation}
          onClose={() => setCancelling(false)}
        />
      )}
    </>
  );
}
