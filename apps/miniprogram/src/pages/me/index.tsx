import { GuestMeScreen } from '@/features/account/guest-me-screen';
import { MeScreen } from '@/features/account/me-screen';
import { MemberGate } from '@/features/welcome/member-gate';
import { useShareApp } from '@/lib/use-share-app';

export default function MePage() {
  useShareApp();
  return <MemberGate member={<MeScreen />} guest={<GuestMeScreen />} />;
}
