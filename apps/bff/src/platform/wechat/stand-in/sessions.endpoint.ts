import { createHmac, randomBytes } from 'node:crypto';
import type { Instant } from '@huiji/shared-types';
import { MS_PER_HOUR, MS_PER_MINUTE } from '@huiji/shared-types';
import type { WechatSettings } from '../../config/app-config.js';
import type { LoginCodes } from './login-codes.js';
import { openidOf } from './people.js';
import type { JsonAnswer, StandInRequest } from './stand-in-request.js';
import { refusal } from './stand-in-request.js';

const MOST_CALLS_PER_MINUTE = 100;
const SEEN_FOR_MS = 2 * MS_PER_HOUR;
const SESSION_KEY_BYTES = 16;

/** jscode2session and checksession: who has signed in, when last, and with which session key. */
export class SessionsEndpoint {
  private readonly keys = new Map<string, string>();
  private readonly seenAt = new Map<string, Instant>();
  private readonly calls = new Map<string, Instant[]>();

  constructor(
    private readonly app: WechatSettings,
    private readonly codes: LoginCodes,
  ) {}

  codeToSession({ query, now }: StandInRequest): JsonAnswer {
    if (query.get('appid') !== this.app.appId) {
      return refusal(40_013, 'invalid appid');
    }
    if (query.get('secret') !== this.app.appSecret) {
      return refusal(40_125, 'invalid appsecret');
    }
    if (query.get('grant_type') !== 'authorization_code') {
      return refusal(40_002, 'invalid grant_type');
    }
    const name = this.codes.redeem(query.get('js_code') ?? '', 'login', now);
    if (name === null) {
      return refusal(40_029, 'invalid code');
    }
    const openid = openidOf(name);
    if (this.callsWithinMinute(openid, now) > MOST_CALLS_PER_MINUTE) {
      return refusal(45_011, 'api minute-quota reach limit, must slower, retry next minute');
    }
    const sessionKey = randomBytes(SESSION_KEY_BYTES).toString('base64');
    this.keys.set(openid, sessionKey);
    this.seenAt.set(openid, now);
    return { session_key: sessionKey, openid };
  }

  /** The signature is the HMAC-SHA-256 of nothing under the session key. */
  checkSession({ query }: StandInRequest): JsonAnswer {
    const key = this.keys.get(query.get('openid') ?? '');
    const expected = key === undefined ? null : createHmac('sha256', key).update('').digest('hex');
    return query.get('signature') === expected
      ? { errcode: 0, errmsg: 'ok' }
      : refusal(87_009, 'invalid signature');
  }

  /** Whether the person has used the mini-program within two hours. */
  hasSeen(openid: string, now: Instant): boolean {
    const seen = this.seenAt.get(openid);
    return seen !== undefined && Math.abs(now - seen) <= SEEN_FOR_MS;
  }

  private callsWithinMinute(openid: string, now: Instant): number {
    const recent = (this.calls.get(openid) ?? []).filter(
      (at) => Math.abs(now - at) < MS_PER_MINUTE,
    );
    recent.push(now);
    this.calls.set(openid, recent);
    return recent.length;
  }
}
