import '@/lib/i18n/messages/mall';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { ResultScreen } from '../../result/result-screen';

export default function ResultPage() {
  return useMemberOnly() ? <ResultScreen /> : null;
}
