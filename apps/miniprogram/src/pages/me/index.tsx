import { MeScreen } from '@/features/account/me-screen';
import { SignInScreen } from '@/features/account/sign-in-screen';
import { useSession } from '@/lib/session/sessions';
import { useShareApp } from '@/lib/use-share-app';

export default function MePage() {
  useShareApp();
  return useSession('member') === null ? <SignInScreen /> : <MeScreen />;
}
