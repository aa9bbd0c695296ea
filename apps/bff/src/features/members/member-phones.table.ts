import type { Instant, MemberId } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';

/** A verified telephone number and whose it is. */
export interface MemberPhone {
  /** Keyed hash of the number. */
  readonly phoneDigest: string;
  readonly memberId: MemberId;
  readonly sealed: Buffer;
  readonly verifiedAt: Instant;
}

const columns = {
  phoneDigest: ['phone_digest', 'text'],
  memberId: ['member_id', 'text'],
  sealed: ['sealed', 'bytes'],
  verifiedAt: ['verified_at', 'integer'],
} as const;

/** By whose they are, for taking them away: written before a number finds its next holder. */
export const phonesOfMembers = commandTable<MemberPhone>({
  name: 'member_phone',
  rank: 103,
  columns,
  key: ['memberId', 'phoneDigest'],
  index: 'member_phone_member',
  lock: true,
});

/** By number, for giving it to its newest holder. */
export const phoneHolders = commandTable<MemberPhone>({
  name: 'member_phone',
  rank: 104,
  columns,
  key: ['phoneDigest'],
  lock: true,
});
