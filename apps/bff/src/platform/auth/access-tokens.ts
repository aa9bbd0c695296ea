import type { KeyObject } from 'node:crypto';
import { createSecretKey } from 'node:crypto';
import type { Instant } from '@huiji/shared-types';
import { instant, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { Clock } from '../clock/clock.js';
import { AppConfig } from '../config/app-config.js';
import type { Role, SessionId } from './signed-in.js';

const ISSUER = 'huiji';
const ALGORITHM = 'HS256';
const MEMBER_LIFE_MS = 15 * MS_PER_MINUTE;
const STAFF_LIFE_MS = 12 * MS_PER_HOUR;

const claimsSchema = z.object({ sid: z.string().regex(/^[0-9A-Z]{26}$/) });

export interface AccessToken {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Instant;
}

/** Signs and checks access tokens: HS256, naming a session and nothing else. */
@Injectable()
export class AccessTokens {
  /** A key object is imported once; bytes would be for every token. */
  private readonly key: KeyObject;

  constructor(
    config: AppConfig,
    private readonly clock: Clock,
  ) {
    this.key = createSecretKey(config.secrets.jwt, 'utf8');
  }

  /** Lives 15 minutes for members, 12 hours for staff. */
  async issue(sessionId: SessionId, role: Role): Promise<AccessToken> {
    const issuedAt = Math.floor(this.clock.now() / MS_PER_SECOND);
    const life = role === 'MEMBER' ? MEMBER_LIFE_MS : STAFF_LIFE_MS;
    const expiresAt = issuedAt + life / MS_PER_SECOND;
    const accessToken = await new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: ALGORITHM })
      .setIssuer(ISSUER)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(this.key);
    return { accessToken, accessTokenExpiresAt: instant(expiresAt * MS_PER_SECOND) };
  }

  /** @returns the session that the token names, or null when it is forged, expired or not ours */
  async verify(token: string): Promise<SessionId | null> {
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        requiredClaims: ['exp', 'sid'],
        currentDate: new Date(this.clock.now()),
      });
      const claims = claimsSchema.safeParse(payload);
      return claims.success ? (claims.data.sid as SessionId) : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) {
        return null;
      }
      throw error;
    }
  }
}
