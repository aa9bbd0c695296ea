import '@/lib/i18n/messages/settings';
import { GoodbyeScreen } from '../../closing/goodbye-screen';

export default function GoodbyePage() {
  return <GoodbyeScreen />;
}
