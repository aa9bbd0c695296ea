import '@/lib/i18n/messages/settings';
import { ClosingScreen } from '../../closing/closing-screen';
import { MemberPage } from '../../member-page';

export default function CloseAccountPage() {
  return (
    <MemberPage>
      <ClosingScreen />
    </MemberPage>
  );
}
