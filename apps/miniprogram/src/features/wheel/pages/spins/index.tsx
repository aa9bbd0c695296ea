import '@/lib/i18n/messages/wheel';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { SpinsScreen } from '../../spins/spins-screen';

export default function SpinsPage() {
  return useMemberOnly() ? <SpinsScreen /> : null;
}
