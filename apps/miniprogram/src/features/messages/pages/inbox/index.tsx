import '@/lib/i18n/messages/messages';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { InboxScreen } from '../../inbox-screen';

export default function InboxPage() {
  return useMemberOnly() ? <InboxScreen /> : null;
}
