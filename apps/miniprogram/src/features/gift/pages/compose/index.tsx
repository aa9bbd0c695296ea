import '@/lib/i18n/messages/gift';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { ComposeScreen } from '../../compose/compose-screen';

export default function ComposePage() {
  return useMemberOnly() ? <ComposeScreen /> : null;
}
