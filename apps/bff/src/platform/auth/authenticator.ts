import type { MemberId, StaffId, StoreId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Reader } from '../database/reader.js';
import { AccessTokens } from './access-tokens.js';
import { SessionEntity } from './session.entity.js';
import type { SessionId, SignedIn } from './signed-in.js';

const BEARER = /^Bearer ([\w.-]+)$/i;

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
    const session = await this.reader.findOne(SessionEntity, { where: { id: sessionId } });
    if (session === null || session.revokedAt !== null || session.expiresAt <= this.clock.now()) {
      return null;
    }
    return signedInBy(session, sessionId);
  }
}

function signedInBy(session: SessionEntity, sessionId: SessionId): SignedIn {
  const { role, holderId, storeId } = session;
  return role === 'MEMBER'
    ? { role, memberId: holderId as MemberId, sessionId }
    : { role, staffId: holderId as StaffId, storeId: storeId as StoreId | null, sessionId };
}
