import '@/lib/i18n/messages/points';
import { useMemberOnly } from '@/lib/session/use-member-only';
import { useShareApp } from '@/lib/use-share-app';
import { PointsScreen } from '../../points-screen';

export default function StatementPage() {
  useShareApp();
  return useMemberOnly() ? <PointsScreen /> : null;
}
