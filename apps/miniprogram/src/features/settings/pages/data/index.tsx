import '@/lib/i18n/messages/settings';
import { DataScreen } from '../../data/data-screen';
import { MemberPage } from '../../member-page';

export default function DataPage() {
  return (
    <MemberPage>
      <DataScreen />
    </MemberPage>
  );
}
