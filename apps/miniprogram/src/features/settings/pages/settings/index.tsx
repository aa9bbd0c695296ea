import '@/lib/i18n/messages/settings';
import { SettingsScreen } from '../../look/settings-screen';

export default function SettingsPage() {
  return <SettingsScreen />;
}
