import '@/lib/i18n/messages/settings';
import { AboutScreen } from '../../about-screen';

export default function AboutPage() {
  return <AboutScreen />;
}
