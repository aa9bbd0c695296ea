import { useRouter } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { switchTo } from '../navigate';
import { pageAddress } from '../page-address';
import { firstRun, useSession } from './sessions';
import { wantPage } from './wanted-page';

/**
 * For pages that are not tabs: whether a member is signed in. Without one it leads to the sign-in,
 * which comes back to this page; after leaving on purpose it leads home.
 */
export function useMemberOnly(): boolean {
  const isSignedIn = useSession('member') !== null;
  const wasSignedIn = useRef(isSignedIn);
  const address = pageAddress(useRouter());
  useEffect(() => {
    if (isSignedIn) {
      wasSignedIn.current = true;
      return;
    }
    const hasLeft = wasSignedIn.current && firstRun.consent() === null;
    if (!hasLeft) {
      wantPage(address);
      firstRun.ask();
    }
    switchTo('home');
  }, [isSignedIn, address]);
  return isSignedIn;
}
