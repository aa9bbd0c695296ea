import { switchTo } from '../navigate';
import { forgetCache } from '../query/persisted-cache';
import { firstRun, sessions } from './sessions';

/** After signing out or closing the account: nothing of the member stays on this phone; home as a guest. */
export function leaveAsGuest(): void {
  firstRun.leave();
  sessions.member.set(null);
  forgetCache();
  switchTo('home');
}
