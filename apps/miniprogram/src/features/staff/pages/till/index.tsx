import '@/lib/i18n/messages/staff';
import { StaffGate } from '../../sign-in/staff-gate';
import { TillScreen } from '../../till/till-screen';

export default function TillPage() {
  return (
    <StaffGate>
      <TillScreen />
    </StaffGate>
  );
}
