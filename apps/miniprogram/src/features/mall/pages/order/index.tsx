import '@/lib/i18n/messages/mall';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { OrderScreen } from '../../order/order-screen';

export default function OrderPage() {
  return useMemberOnly() ? <OrderScreen /> : null;
}
