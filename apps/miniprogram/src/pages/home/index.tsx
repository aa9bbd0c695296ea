import { SignInScreen } from '@/features/account/sign-in-screen';
import { HomeScreen } from '@/features/home/home-screen';
import { useSession } from '@/lib/session/sessions';

export default function HomePage() {
  return useSession('member') === null ? <SignInScreen /> : <HomeScreen />;
}
