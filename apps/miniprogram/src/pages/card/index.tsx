import { CardScreen } from '@/features/card/card-screen';
import { GuestCardScreen } from '@/features/welcome/guest-card-screen';
import { MemberGate } from '@/features/welcome/member-gate';
import { useNoSharing } from '@/platform/share';

export default function CardPage() {
  // Who has the picture of a card spends from it.
  useNoSharing();
  return <MemberGate member={<CardScreen />} guest={<GuestCardScreen />} />;
}
