import { MemberGate } from '@/features/welcome/member-gate';
import { GuestPlayScreen } from '@/features/wheel/play/guest-play-screen';
import { PlayScreen } from '@/features/wheel/play/play-screen';
import '@/lib/i18n/messages/wheel';
import { useShareApp } from '@/lib/use-share-app';

export default function PlayPage() {
  useShareApp();
  return <MemberGate member={<PlayScreen />} guest={<GuestPlayScreen />} />;
}
