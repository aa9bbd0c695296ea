import '@/lib/i18n/messages/mall';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { OrdersScreen } from '../../orders/orders-screen';

export default function OrdersPage() {
  return useMemberOnly() ? <OrdersScreen /> : null;
}
