import { SignInScreen } from '@/features/account/sign-in-screen';
import { CardScreen } from '@/features/card/card-screen';
import { useSession } from '@/lib/session/sessions';

export default function CardPage() {
  return useSession('member') === null ? <SignInScreen /> : <CardScreen />;
}
