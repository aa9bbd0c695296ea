import '@/lib/i18n/messages/mall';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { LapsingScreen } from '../../lapsing/lapsing-screen';

export default function LapsingPage() {
  return useMemberOnly() ? <LapsingScreen /> : null;
}
