import { useSyncExternalStore } from 'react';
import { readStored, removeStored, writeStored } from '@/platform/storage';
import { createFirstRun, type Stage } from './first-run';
import { createSessionStore, type Role, type Session } from './session-store';

const storage = { read: readStored, write: writeStored, remove: removeStored };

export const sessions = {
  member: createSessionStore('member', storage),
  staff: createSessionStore('staff', storage),
};

export const firstRun = createFirstRun(storage);

/** The session of a role, or null when nobody is signed in; follows sign-in and sign-out. */
export function useSession(role: Role): Session | null {
  const store = sessions[role];
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The version of the privacy notice that was agreed to on this phone; null when none is known. */
export function useConsent(): string | null {
  return useSyncExternalStore(firstRun.subscribe, firstRun.consent);
}

/** What somebody without a session sees now. */
export function useStage(): Stage {
  return useSyncExternalStore(firstRun.subscribe, firstRun.stage);
}
