import type { Role, Session, SessionStore } from '../session/session-store';
import { ApiError } from './api-error';

/** Answers a token newer than `staleToken`, or throws ApiError `signed-out`. */
export type RenewSession = (role: Role, staleToken: string) => Promise<string>;

export interface RenewParts {
  readonly sessions: Readonly<Record<Role, SessionStore>>;
  /** Exchanges the refresh token; throws ApiError. */
  readonly refresh: (refreshToken: string) => Promise<Session>;
  /** After the refresh token has died: a session made without a question, or null; throws ApiError. */
  readonly signInAgain: (role: Role) => Promise<Session | null>;
  /** Keeps other tabs, which share the storage, from refreshing at the same time. */
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/**
 * Makes the one renewer of the app. Requests that fail together share one refresh, because a
 * refresh token that is used twice ends its whole family.
 */
export function createRenewSession(parts: RenewParts): RenewSession {
  const { sessions, refresh, signInAgain, exclusively } = parts;
  const inFlight = new Map<Role, Promise<string>>();

  async function renew(role: Role, staleToken: string): Promise<string> {
    const store = sessions[role];
    const session = store.get();
    if (session !== null && session.accessToken !== staleToken) return session.accessToken;
    if (session === null || session.refreshToken === null) {
      store.set(null);
      throw new ApiError('signed-out', 'nothing to renew with');
    }
    const renewed =
      (await unlessRefused(refresh(session.refreshToken))) ??
      (await unlessRefused(signInAgain(role)));
    store.set(renewed);
    if (renewed === null) throw new ApiError('signed-out', 'the server refused');
    return renewed.accessToken;
  }

  return (role, staleToken) => {
    const running = inFlight.get(role);
    if (running !== undefined) return running;
    const started = exclusively(`renew.${role}`, () => renew(role, staleToken)).finally(() =>
      inFlight.delete(role),
    );
    inFlight.set(role, started);
    return started;
  };
}

/** null when the server refused what it was shown; what may pass is thrown on. */
async function unlessRefused(attempt: Promise<Session | null>): Promise<Session | null> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof ApiError && isFinal(error)) return null;
    throw error;
  }
}

function isFinal(error: ApiError): boolean {
  return error.kind === 'signed-out' || error.kind === 'invalid' || error.kind === 'forbidden';
}
