import { randomBytes } from 'node:crypto';
import { MS_PER_DAY, MS_PER_SECOND } from '@huiji/shared-types';
import { OPENID } from './people.js';
import type { JsonAnswer, StandInRequest } from './stand-in-request.js';
import { refusal } from './stand-in-request.js';

const ID_BYTES = 48;

/** activityid/create: what private messages, and messages that change, are shared with. */
export class ActivitiesEndpoint {
  /** @returns another id at each call, as WeChat does */
  create({ query, now }: StandInRequest): JsonAnswer {
    const openid = query.get('openid');
    if (openid !== null && !OPENID.test(openid)) {
      return refusal(40_003, 'invalid openid');
    }
    return {
      activity_id: `966_${randomBytes(ID_BYTES).toString('base64url')}`,
      expiration_time: Math.floor((now + MS_PER_DAY) / MS_PER_SECOND),
      errcode: 0,
    };
  }
}
