import '@/lib/i18n/messages/wheel';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { ClaimScreen } from '../../claim/claim-screen';

export default function ClaimPage() {
  return useMemberOnly() ? <ClaimScreen /> : null;
}
