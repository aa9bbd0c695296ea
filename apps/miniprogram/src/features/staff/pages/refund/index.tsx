import '@/lib/i18n/messages/staff';
import { RefundScreen } from '../../refund/refund-screen';
import { StaffGate } from '../../sign-in/staff-gate';

export default function RefundPage() {
  return (
    <StaffGate>
      <RefundScreen />
    </StaffGate>
  );
}
