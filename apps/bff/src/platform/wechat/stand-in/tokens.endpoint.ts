import { randomBytes } from 'node:crypto';
import type { Instant } from '@huiji/shared-types';
import { instant, MS_PER_DAY, MS_PER_MINUTE, MS_PER_SECOND } from '@huiji/shared-types';
import type { WechatSettings } from '../../config/app-config.js';
import type { JsonAnswer, StandInRequest } from './stand-in-request.js';
import { jsonBody, NOT_JSON, refusal } from './stand-in-request.js';

const LIFE_MS = 7_200 * MS_PER_SECOND;
const RENEWED_BEFORE_END_MS = 5 * MS_PER_MINUTE;
const FORCED_GAP_MS = 30 * MS_PER_SECOND;
const MOST_FORCED_PER_DAY = 20;
const TOKEN_BYTES = 48;

interface Token {
  readonly text: string;
  readonly expiresAt: Instant;
}

/** stable_token: the same one until shortly before its end, unless a new one is forced. */
export class TokensEndpoint {
  private current: Token | null = null;
  /** The one before the current, which a normal renewal leaves alive. */
  private previous: Token | null = null;
  private readonly forcedAt: Instant[] = [];

  constructor(private readonly app: WechatSettings) {}

  stableToken(request: StandInRequest): JsonAnswer {
    const body = jsonBody(request);
    if (body === null) {
      return NOT_JSON;
    }
    if (body.grant_type !== 'client_credential') {
      return refusal(40_002, 'invalid grant_type');
    }
    if (body.appid !== this.app.appId) {
      return refusal(40_013, 'invalid appid');
    }
    if (body.secret !== this.app.appSecret) {
      return refusal(40_125, 'invalid appsecret');
    }
    const { now } = request;
    if (body.force_refresh === true) {
      return this.force(now);
    }
    if (this.current === null || this.current.expiresAt - now <= RENEWED_BEFORE_END_MS) {
      this.previous = this.current;
      this.current = newToken(now);
    }
    return answerOf(this.current, now);
  }

  /** @returns null when the request carries a token that works */
  check({ query, now }: StandInRequest): JsonAnswer | null {
    const given = query.get('access_token');
    const known = [this.current, this.previous].find((token) => token?.text === given);
    if (!known) {
      return refusal(40_001, 'invalid credential, access_token is invalid or not latest');
    }
    return now < known.expiresAt ? null : refusal(42_001, 'access_token expired');
  }

  private force(now: Instant): JsonAnswer {
    const today = this.forcedAt.filter((at) => now - at < MS_PER_DAY);
    const last = today.at(-1);
    if (today.length >= MOST_FORCED_PER_DAY || (last !== undefined && now - last < FORCED_GAP_MS)) {
      return refusal(45_009, 'reach max api daily quota limit');
    }
    this.forcedAt.push(now);
    this.previous = null;
    this.current = newToken(now);
    return answerOf(this.current, now);
  }
}

const newToken = (now: Instant): Token => ({
  text: randomBytes(TOKEN_BYTES).toString('base64url'),
  expiresAt: instant(now + LIFE_MS),
});

const answerOf = (token: Token, now: Instant): JsonAnswer => ({
  access_token: token.text,
  expires_in: Math.floor((token.expiresAt - now) / MS_PER_SECOND),
});
