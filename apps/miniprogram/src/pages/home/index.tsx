import { SignInScreen } from '@/features/account/sign-in-screen';
import { HomeScreen } from '@/features/home/home-screen';
import { useSession } from '@/lib/session/sessions';
import { useShareApp } from '@/lib/use-share-app';

export default function HomePage() {
  useShareApp();
  return useSession('member') === null ? <SignInScreen /> : <HomeScreen />;
}
