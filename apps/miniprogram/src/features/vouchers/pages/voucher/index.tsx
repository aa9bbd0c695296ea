import '@/lib/i18n/messages/vouchers';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { VoucherScreen } from '../../voucher-screen';

export default function VoucherPage() {
  return useMemberOnly() ? <VoucherScreen /> : null;
}
