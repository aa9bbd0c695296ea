import type { MemberId } from '@huiji/shared-types';
import type { Transaction } from '../../platform/database/index.js';
import { MemberEntity } from './member.entity.js';

/** Whether a member may neither pay nor be served; an unknown one counts as such. */
export async function isFrozen(tx: Transaction, memberId: MemberId): Promise<boolean> {
  const member = await tx
    .repository(MemberEntity)
    .findOne({ select: { id: true, status: true }, where: { id: memberId } });
  return member?.status !== 'ACTIVE';
}
