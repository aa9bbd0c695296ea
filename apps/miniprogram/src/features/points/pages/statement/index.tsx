import { useEffect } from 'react';
import { switchTo } from '@/lib/navigate';
import { useSession } from '@/lib/session/sessions';
import { PointsScreen } from '../../points-screen';

export default function StatementPage() {
  const isSignedIn = useSession('member') !== null;
  useEffect(() => {
    if (!isSignedIn) switchTo('home');
  }, [isSignedIn]);
  return isSignedIn ? <PointsScreen /> : null;
}
