import '@/lib/i18n/messages/wheel';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { SpinScreen } from '../../spin/spin-screen';

export default function SpinPage() {
  return useMemberOnly() ? <SpinScreen /> : null;
}
