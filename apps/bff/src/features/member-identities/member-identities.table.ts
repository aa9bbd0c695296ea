import type { Instant, MemberId } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';

/** Whom a WeChat user is in the programme. */
export interface MemberIdentity {
  readonly openid: string;
  readonly memberId: MemberId;
  readonly linkedAt: Instant;
}

/** Its primary key is what makes one person one member. */
export const memberIdentities = commandTable<MemberIdentity>({
  name: 'member_identity',
  rank: 101,
  columns: {
    openid: ['openid', 'text'],
    memberId: ['member_id', 'text'],
    linkedAt: ['linked_at', 'integer'],
  },
  key: ['openid'],
  lock: true,
});

/** What is left of the identity of somebody who closed their account. */
interface FormerIdentity {
  readonly identityDigest: string;
  readonly closedAt: Instant;
}

export const formerIdentities = commandTable<FormerIdentity>({
  name: 'former_identity',
  rank: 102,
  columns: {
    identityDigest: ['identity_digest', 'text'],
    closedAt: ['closed_at', 'integer'],
  },
  key: ['identityDigest'],
  lock: true,
});
