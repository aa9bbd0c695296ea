import { SignInScreen } from '@/features/account/sign-in-screen';
import { CardScreen } from '@/features/card/card-screen';
import { useSession } from '@/lib/session/sessions';
import { useNoSharing } from '@/platform/share';

export default function CardPage() {
  // Who has the picture of a card spends from it.
  useNoSharing();
  return useSession('member') === null ? <SignInScreen /> : <CardScreen />;
}
