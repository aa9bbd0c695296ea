import '@/lib/i18n/messages/staff';
import { HandoverScreen } from '../../handover/handover-screen';
import { StaffGate } from '../../sign-in/staff-gate';

export default function HandoverPage() {
  return (
    <StaffGate>
      <HandoverScreen />
    </StaffGate>
  );
}
