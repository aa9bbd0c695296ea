import '@/lib/i18n/messages/gift';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { DetailScreen } from '../../detail/detail-screen';

export default function DetailPage() {
  return useMemberOnly() ? <DetailScreen /> : null;
}
