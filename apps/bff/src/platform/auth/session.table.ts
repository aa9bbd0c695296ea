import type { Instant } from '@huiji/shared-types';
import { commandTable } from '../commands/command-table.js';
import type { Role, SessionId } from './signed-in.js';

/** One sign-in of somebody. */
export interface HeldSession {
  readonly holderId: string;
  readonly id: SessionId;
  readonly role: Role;
  readonly storeId: string | null;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}

/** Sign-ins by whose they are, for commands that end them all. */
export const heldSessions = commandTable<HeldSession>({
  name: 'session',
  rank: 120,
  columns: {
    holderId: ['holder_id', 'text'],
    id: ['id', 'text'],
    role: ['role', 'text'],
    storeId: ['store_id', 'text'],
    createdAt: ['created_at', 'integer'],
    expiresAt: ['expires_at', 'integer'],
    revokedAt: ['revoked_at', 'integer'],
  },
  key: ['holderId', 'id'],
  index: 'session_holder',
  lock: true,
});
