import '@/lib/i18n/messages/mall';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { ConfirmScreen } from '../../confirm/confirm-screen';

export default function ConfirmPage() {
  return useMemberOnly() ? <ConfirmScreen /> : null;
}
