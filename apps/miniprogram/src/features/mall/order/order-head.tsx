import type { RedemptionStatus } from '@/generated/graphql';
import { useI18n } from '@/lib/i18n/use-i18n';
import type { IconName } from '@/ui/icon';
import { StatusHead } from '@/ui/status-head';
import { orderWords } from '../parts/order-words';
import type { Order } from '../parts/use-order';

const ICONS: Readonly<Record<RedemptionStatus, IconName>> = {
  AWAITING_PAYMENT: 'clock',
  CONFIRMED: 'box',
  READY_FOR_PICKUP: 'shop',
  SHIPPED: 'truck',
  COMPLETED: 'check',
  CANCELLED: 'return',
  EXPIRED: 'return',
  REFUNDED: 'return',
};

/** How far a redemption has come, and what comes next. */
export function OrderHead({ order }: { readonly order: Order }) {
  const { t, language } = useI18n();
  const { title, advice } = orderWords(order, t, language);
  return <StatusHead icon={ICONS[order.status]} title={title} text={advice} />;
}
