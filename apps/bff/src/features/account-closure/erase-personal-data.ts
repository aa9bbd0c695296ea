import type { MemberId } from '@huiji/shared-types';
import type { CommandRows, Moment, RowRequest } from '../../platform/commands/index.js';
import { rowsOf } from '../../platform/commands/index.js';
import { formerIdentities, memberIdentities } from '../member-identities/index.js';
import { members, phonesOfMembers } from '../members/index.js';
import { phoneChecks } from '../phone/index.js';
import { avatarsOfMembers } from '../profile/index.js';

export interface PersonalData {
  readonly memberId: MemberId;
  /** Null when the account has been closed meanwhile. */
  readonly identity: { readonly openid: string; readonly digest: string } | null;
}

export const personalRows = ({ memberId, identity }: PersonalData): RowRequest[] => [
  rowsOf(members, [memberId]),
  rowsOf(phonesOfMembers, [memberId]),
  rowsOf(phoneChecks, [memberId]),
  rowsOf(avatarsOfMembers, [memberId]),
  ...(identity === null
    ? []
    : [rowsOf(memberIdentities, [identity.openid]), rowsOf(formerIdentities, [identity.digest])]),
];

/**
 * Removes what says who the member was. The member's row stays, for the books name it, without a name; the
 * identity stays as a keyed hash, so that nobody is welcomed twice.
 * @throws Error when the member is not there or nobody knows who it is
 */
export function erasePersonalData(
  rows: CommandRows,
  moment: Moment,
  { memberId, identity }: PersonalData,
): void {
  const member = rows.get(members, [memberId]);
  if (member === undefined || identity === null) {
    throw new Error(`member ${memberId} has no identity to forget`);
  }
  rows.put(members, {
    ...member,
    status: 'CLOSED',
    nickname: '',
    avatarUrl: null,
    birthday: null,
  });
  rows.remove(memberIdentities, [identity.openid]);
  rows.put(formerIdentities, { identityDigest: identity.digest, closedAt: moment.now });
  for (const { phoneDigest } of rows.list(phonesOfMembers, [memberId])) {
    rows.remove(phonesOfMembers, [memberId, phoneDigest]);
  }
  for (const { id } of rows.list(phoneChecks, [memberId])) {
    rows.remove(phoneChecks, [memberId, id]);
  }
  for (const { id } of rows.list(avatarsOfMembers, [memberId])) {
    rows.remove(avatarsOfMembers, [memberId, id]);
  }
}
