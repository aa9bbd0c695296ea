import { NoticeScreen } from '../../notice-screen';

export default function PrivacyNoticePage() {
  return <NoticeScreen />;
}
