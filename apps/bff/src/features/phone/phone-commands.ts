import type { Instant, MemberId } from '@huiji/shared-types';
import type { Command, CommandRows } from '../../platform/commands/index.js';
import { done, rowsOf } from '../../platform/commands/index.js';
import { members, phoneHolders, phonesOfMembers } from '../members/index.js';
import type { PhoneCheckId, PhoneCheckState } from './phone-check.js';
import { phoneChecks } from './phone-check.table.js';

/** Begins a check under the key of the request: of all that repeat it one asks WeChat. */
export const startPhoneCheck = (
  memberId: MemberId,
  idempotency: { readonly key: string; readonly input: { readonly code: string } },
): Command<{ readonly checkId: PhoneCheckId }> => ({
  operation: 'bindPhone',
  caller: `member:${memberId}`,
  idempotency,
  plan: [],
  decide(rows, moment) {
    const checkId = moment.newId<PhoneCheckId>();
    rows.insert(phoneChecks, { memberId, id: checkId, state: 'STARTED', startedAt: moment.now });
    return done({ checkId });
  },
});

/** A number as WeChat verified it, ready to be kept. */
export interface VerifiedPhone {
  readonly phoneDigest: string;
  readonly sealed: Buffer;
}

/** Ends a check; with a number, that one is the member's and nobody else's from now on. */
export const endPhoneCheck = (
  memberId: MemberId,
  checkId: PhoneCheckId,
  answer: VerifiedPhone | Exclude<PhoneCheckState, 'STARTED' | 'BOUND'>,
): Command<{ readonly state: PhoneCheckState }> => ({
  operation: 'endPhoneCheck',
  caller: `member:${memberId}`,
  idempotency: null,
  plan: [
    rowsOf(members, [memberId]),
    rowsOf(phonesOfMembers, [memberId]),
    ...(typeof answer === 'string' ? [] : [rowsOf(phoneHolders, [answer.phoneDigest])]),
    rowsOf(phoneChecks, [memberId, checkId]),
  ],
  decide(rows, moment) {
    const check = rows.get(phoneChecks, [memberId, checkId]);
    const isOpen = rows.get(members, [memberId])?.status !== 'CLOSED';
    // Closing an account takes its checks along.
    if (check === undefined || !isOpen) {
      return done({ state: 'UNAVAILABLE' });
    }
    const state = typeof answer === 'string' ? answer : 'BOUND';
    if (typeof answer !== 'string') {
      keepPhone(rows, memberId, answer, moment.now);
    }
    rows.put(phoneChecks, { ...check, state });
    return done({ state });
  },
});

/** Carriers hand numbers on: whoever verified it last has it. */
function keepPhone(
  rows: CommandRows,
  memberId: MemberId,
  { phoneDigest, sealed }: VerifiedPhone,
  verifiedAt: Instant,
): void {
  for (const former of rows.list(phonesOfMembers, [memberId])) {
    if (former.phoneDigest !== phoneDigest) {
      rows.remove(phonesOfMembers, [memberId, former.phoneDigest]);
    }
  }
  rows.put(phoneHolders, { phoneDigest, memberId, sealed, verifiedAt });
}

/** Forgets the member's number. */
export const removePhoneCommand = (memberId: MemberId): Command<{ readonly removed: number }> => ({
  operation: 'removePhone',
  caller: `member:${memberId}`,
  idempotency: null,
  plan: [rowsOf(phonesOfMembers, [memberId])],
  decide(rows) {
    const phones = rows.list(phonesOfMembers, [memberId]);
    for (const { phoneDigest } of phones) {
      rows.remove(phonesOfMembers, [memberId, phoneDigest]);
    }
    return done({ removed: phones.length });
  },
});
