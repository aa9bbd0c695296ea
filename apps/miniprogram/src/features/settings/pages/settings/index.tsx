import { SettingsScreen } from '../../look/settings-screen';
import { MemberPage } from '../../member-page';

export default function SettingsPage() {
  return (
    <MemberPage>
      <SettingsScreen />
    </MemberPage>
  );
}
