import type { Instant, MemberId, StaffId, StoreId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Reader } from '../database/reader.js';
import { AccessTokens } from './access-tokens.js';
import type { Role, SessionId, SignedIn } from './signed-in.js';

const BEARER = /^Bearer ([\w.-]+)$/i;

/** Asked by every request, so without the mapping of entities, which costs several times the query. */
const SESSION_BY_ID = `
  SELECT role, holder_id AS holderId, store_id AS storeId, expires_at AS expiresAt, revoked_at AS revokedAt
    FROM session WHERE id = ?`;

interface SessionRow {
  readonly role: Role;
  readonly holderId: string;
  readonly storeId: string | null;
  readonly expiresAt: Instant;
  readonly revokedAt: Instant | null;
}

/** Finds out who sends a request. */
@Injectable()
export class Authenticator {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /**
   * The session is looked up each time, so that logout and revocation take effect at once.
   * @param authorization the header of that name
   * @returns null for a visitor and for a token that is not valid any more
   */
  async identify(authorization: string | undefined): Promise<SignedIn | null> {
    const token = BEARER.exec(authorization ?? '')?.[1];
    const sessionId = token === undefined ? null : await this.accessTokens.verify(token);
    if (sessionId === null) {
      return null;
    }
    const [session] = await this.reader.query<SessionRow>(SESSION_BY_ID, [sessionId]);
    if (
      session === undefined ||
      session.revokedAt !== null ||
      session.expiresAt <= this.clock.now()
    ) {
      return null;
    }
    return signedInBy(session, sessionId);
  }
}

function signedInBy(session: SessionRow, sessionId: SessionId): SignedIn {
  const { role, holderId, storeId } = session;
  return role === 'MEMBER'
    ? { role, memberId: holderId as MemberId, sessionId }
    : { role, staffId: holderId as StaffId, storeId: storeId as StoreId | null, sessionId };
}
