/** A member's and a clerk's session live side by side in one app. */
export type Role = 'member' | 'staff';

export interface Session {
  readonly accessToken: string;
  /** null where the session cannot be renewed (staff). */
  readonly refreshToken: string | null;
  /** Whose it is: the member's id, or the name that staff signed in with. */
  readonly subject: string;
}

/** Where a session is kept; every tab of a browser sees the same one. */
export interface SessionStore {
  get(): Session | null;
  set(session: Session | null): void;
  subscribe(listener: () => void): () => void;
}

export interface SessionStorage {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
  remove(key: string): void;
}

/** Where a phone keeps the session of a role. */
export const sessionKey = (role: Role): string => `${role}.session`;

export function createSessionStore(role: Role, storage: SessionStorage): SessionStore {
  const key = sessionKey(role);
  const listeners = new Set<() => void>();
  let raw: unknown;
  let parsed: Session | null = null;
  return {
    get() {
      // Read each time: another tab may have renewed or ended it. The same text keeps the same object.
      const stored = storage.read(key);
      if (stored !== raw) {
        raw = stored;
        parsed = typeof stored === 'string' ? parseSession(stored) : null;
      }
      return parsed;
    },
    set(session) {
      if (session === null) storage.remove(key);
      else storage.write(key, JSON.stringify(session));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function parseSession(text: string): Session | null {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return null;
  if (!('accessToken' in value && 'refreshToken' in value && 'subject' in value)) return null;
  const { accessToken, refreshToken, subject } = value;
  if (typeof accessToken !== 'string' || typeof subject !== 'string') return null;
  return {
    accessToken,
    refreshToken: typeof refreshToken === 'string' ? refreshToken : null,
    subject,
  };
}
