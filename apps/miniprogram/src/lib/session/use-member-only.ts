import { useEffect, useRef } from 'react';
import { currentPath, switchTo } from '../navigate';
import { firstRun, useSession } from './sessions';
import { wantPage } from './wanted-page';

/**
 * For pages that are not tabs: whether a member is signed in. Without one it leads to the sign-in,
 * which comes back to this page; after leaving on purpose it leads home.
 */
export function useMemberOnly(): boolean {
  const isSignedIn = useSession('member') !== null;
  const wasSignedIn = useRef(isSignedIn);
  useEffect(() => {
    if (isSignedIn) {
      wasSignedIn.current = true;
      return;
    }
    const hasLeft = wasSignedIn.current && firstRun.consent() === null;
    if (!hasLeft) {
      wantPage(currentPath());
      firstRun.ask();
    }
    switchTo('home');
  }, [isSignedIn]);
  return isSignedIn;
}
