import { MeScreen } from '@/features/account/me-screen';
import { SignInScreen } from '@/features/account/sign-in-screen';
import { useSession } from '@/lib/session/sessions';

export default function MePage() {
  return useSession('member') === null ? <SignInScreen /> : <MeScreen />;
}
