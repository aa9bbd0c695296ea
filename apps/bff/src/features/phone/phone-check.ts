import type { Id, Instant, MemberId } from '@huiji/shared-types';
import { MS_PER_SECOND } from '@huiji/shared-types';

export type PhoneCheckId = Id<'PhoneCheckId'>;

/** STARTED: WeChat is being asked. The others are final. */
export type PhoneCheckState = 'STARTED' | 'BOUND' | 'CODE_EXPIRED' | 'UNAVAILABLE';

/** One code given to WeChat, once, whatever is repeated or crashes. */
export interface PhoneCheck {
  readonly memberId: MemberId;
  readonly id: PhoneCheckId;
  readonly state: PhoneCheckState;
  readonly startedAt: Instant;
}

/** Longer than the client of WeChat waits and asks again. */
const ANSWERED_WITHIN_MS = 30 * MS_PER_SECOND;

/** What came of a check; one that never ended lost its server, and its code is spent or too old. */
export function stateOf({ state, startedAt }: PhoneCheck, now: Instant): PhoneCheckState {
  return state === 'STARTED' && now - startedAt > ANSWERED_WITHIN_MS ? 'CODE_EXPIRED' : state;
}
