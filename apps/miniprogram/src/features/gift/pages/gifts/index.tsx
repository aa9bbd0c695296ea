import '@/lib/i18n/messages/gift';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { GiftsScreen } from '../../gifts/gifts-screen';

export default function GiftsPage() {
  return useMemberOnly() ? <GiftsScreen /> : null;
}
