import '@/lib/i18n/messages/mall';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { ItemScreen } from '../../item/item-screen';

export default function ItemPage() {
  return useMemberOnly() ? <ItemScreen /> : null;
}
