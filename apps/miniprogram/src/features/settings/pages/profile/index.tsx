import '@/lib/i18n/messages/settings';
import { MemberPage } from '../../member-page';
import { ProfileScreen } from '../../profile/profile-screen';

export default function ProfilePage() {
  return (
    <MemberPage>
      <ProfileScreen />
    </MemberPage>
  );
}
