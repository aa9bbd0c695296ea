import type { Instant, MemberId } from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import type { Command, CommandRows, Moment } from '../../platform/commands/index.js';
import { done, rowsOf } from '../../platform/commands/index.js';
import type { ProgrammeSettings } from '../../platform/config/index.js';
import { expiryOf } from '../earning/index.js';
import { earnPoints, ledgerRows, openLedgerAccount } from '../ledger/index.js';
import { formerIdentities, memberIdentities } from '../member-identities/index.js';
import { type MemberLanguage, members } from '../members/index.js';

export interface Newcomer {
  readonly openid: string;
  /** What is left of the identity when it had an account before. */
  readonly identityDigest: string;
  /** Taken when the person is not a member yet. */
  readonly memberId: MemberId;
  readonly cardNumber: string;
  readonly language: MemberLanguage;
  readonly now: Instant;
}

/** A type, not an interface: results of commands are JSON. */
export type Enrolled = {
  readonly memberId: MemberId;
  readonly isNewMember: boolean;
};

/**
 * Makes a person a member with an account and the welcome points, unless they are one already. Whoever
 * closed an account before comes back without them: closing and rejoining makes no points. Of parallel
 * sign-ins of one person exactly one enrols: the identity's primary key decides.
 */
export function enrolMember(newcomer: Newcomer, settings: ProgrammeSettings): Command<Enrolled> {
  const { openid, identityDigest, memberId, now } = newcomer;
  return {
    operation: 'loginWithWechat',
    caller: `visitor:${openid}`,
    idempotency: null,
    plan: [
      ...ledgerRows(memberId, { lots: 'LAPSING', now }),
      rowsOf(members, [memberId]),
      rowsOf(memberIdentities, [openid]),
      rowsOf(formerIdentities, [identityDigest]),
    ],
    decide(rows, moment) {
      const known = rows.get(memberIdentities, [openid]);
      if (known !== undefined) {
        return done({ memberId: known.memberId, isNewMember: false });
      }
      const isReturning = rows.get(formerIdentities, [identityDigest]) !== undefined;
      enrol(rows, moment, newcomer, isReturning);
      openLedgerAccount(rows, memberId);
      if (!isReturning) {
        welcome(rows, moment, memberId, settings);
      }
      return done({ memberId, isNewMember: true });
    },
  };
}

function enrol(rows: CommandRows, moment: Moment, newcomer: Newcomer, isReturning: boolean): void {
  const { openid, memberId, cardNumber, language } = newcomer;
  rows.insert(members, {
    id: memberId,
    cardNumber,
    nickname: '',
    avatarUrl: null,
    joinedAt: moment.now,
    joinedOn: moment.businessDate,
    status: 'ACTIVE',
    language,
    birthday: null,
    isReturning,
  });
  rows.insert(memberIdentities, { openid, memberId, linkedAt: moment.now });
}

/** Welcome points cannot be given away: they would pay for opening accounts. */
function welcome(
  rows: CommandRows,
  moment: Moment,
  memberId: MemberId,
  { earn, expiry }: ProgrammeSettings,
): void {
  if (earn.welcomePoints === 0) {
    return;
  }
  earnPoints(rows, moment, {
    memberId,
    points: points(earn.welcomePoints),
    kind: 'WELCOME',
    issuedFrom: 'WELCOME',
    source: { type: 'MEMBER', id: memberId },
    expiresAt: expiryOf(moment.businessDate, expiry, moment.calendar),
    giftable: false,
  });
}
