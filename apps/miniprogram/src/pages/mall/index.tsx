import { GuestShelfScreen } from '@/features/mall/shelf/guest-shelf-screen';
import { ShelfScreen } from '@/features/mall/shelf/shelf-screen';
import { MemberGate } from '@/features/welcome/member-gate';
import '@/lib/i18n/messages/mall';
import { useShareApp } from '@/lib/use-share-app';

export default function MallPage() {
  useShareApp();
  return <MemberGate member={<ShelfScreen />} guest={<GuestShelfScreen />} />;
}
