import { forgetPreferences } from '@/lib/preferences/preference-store';
import { forgetCache } from '@/lib/query/persisted-cache';
import { firstRun, sessions } from '@/lib/session/sessions';
import { startAt } from '@/platform/start-at';
import { readStored, removeStored, writeStored } from '@/platform/storage';
import { paths } from '@/routes';

/** Set between the closing and the goodbye: what is to be forgotten survives an end of the app in between. */
const CLOSED = 'accountClosed';

/** The account is closed: on to the page that needs no member. Others would lead away once there is none. */
export function sayGoodbye(): void {
  writeStored(CLOSED, true);
  startAt(paths.goodbye);
}

/** Clears this phone of everything about the member whose account was closed. @returns false when none was */
export function forgetMember(): boolean {
  if (readStored(CLOSED) !== true) return false;
  removeStored(CLOSED);
  firstRun.startOver();
  sessions.member.set(null);
  forgetCache();
  forgetPreferences();
  return true;
}
