import { useEffect } from 'react';
import { switchTo } from '@/lib/navigate';
import { useSession } from '@/lib/session/sessions';
import { paths } from '@/routes';
import { PointsScreen } from '../../points-screen';

export default function StatementPage() {
  const isSignedIn = useSession('member') !== null;
  useEffect(() => {
    if (!isSignedIn) switchTo(paths.home);
  }, [isSignedIn]);
  return isSignedIn ? <PointsScreen /> : null;
}
