import type { SessionStorage } from './session-store';

/** What somebody without a session sees: the welcome with its consent, or the app as a guest. */
export type Stage = 'welcome' | 'guest';

/** What this phone remembers of how somebody came to Huiji; the choice survives a restart. */
export interface FirstRun {
  stage(): Stage;
  /** The version of the privacy notice agreed to here and still in force; null when there is none. */
  consent(): string | null;
  /** Whether somebody has been a member on this phone: welcome points are then no longer promised. */
  isKnownHere(): boolean;
  /** A member has signed in after agreeing to `version`. */
  agree(version: string): void;
  /** Rather looks around: nothing more is asked until `ask`. */
  decline(): void;
  /** A guest wants to sign in; holds for this launch only. */
  ask(): void;
  /** The member has left on purpose: nobody is signed in again without being asked. */
  leave(): void;
  /** The account is closed: it begins anew, with the welcome. */
  startOver(): void;
  subscribe(listener: () => void): () => void;
}

const CONSENT = 'consent';
const GUEST = 'guest';
const KNOWN_HERE = 'knownHere';

export function createFirstRun(storage: SessionStorage): FirstRun {
  const listeners = new Set<() => void>();
  let isAsking = false;
  const changed = () => {
    for (const listener of listeners) listener();
  };
  return {
    stage: () => (!isAsking && storage.read(GUEST) === true ? 'guest' : 'welcome'),
    consent() {
      const version = storage.read(CONSENT);
      return typeof version === 'string' ? version : null;
    },
    isKnownHere: () => storage.read(KNOWN_HERE) === true,
    agree(version) {
      isAsking = false;
      storage.write(CONSENT, version);
      storage.write(KNOWN_HERE, true);
      storage.remove(GUEST);
      changed();
    },
    decline() {
      isAsking = false;
      storage.write(GUEST, true);
      changed();
    },
    ask() {
      isAsking = true;
      changed();
    },
    leave() {
      isAsking = false;
      storage.remove(CONSENT);
      storage.write(GUEST, true);
      changed();
    },
    startOver() {
      isAsking = false;
      storage.remove(CONSENT);
      storage.remove(GUEST);
      changed();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
