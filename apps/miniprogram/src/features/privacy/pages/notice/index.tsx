import '@/lib/i18n/messages/privacy';
import { NoticeScreen } from '../../notice-screen';

export default function PrivacyNoticePage() {
  return <NoticeScreen />;
}
