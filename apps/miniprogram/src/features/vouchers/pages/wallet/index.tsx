import '@/lib/i18n/messages/vouchers';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { WalletScreen } from '../../wallet-screen';

export default function WalletPage() {
  return useMemberOnly() ? <WalletScreen /> : null;
}
