import { GuestHomeScreen } from '@/features/home/guest-home-screen';
import { HomeScreen } from '@/features/home/home-screen';
import { takeUpHome } from '@/features/home/use-home';
import { MemberGate } from '@/features/welcome/member-gate';
import { useShareApp } from '@/lib/use-share-app';

takeUpHome();

export default function HomePage() {
  useShareApp();
  return <MemberGate member={<HomeScreen />} guest={<GuestHomeScreen />} />;
}
