import type { MemberId } from '@huiji/shared-types';
import type { Transaction } from '../../platform/database/index.js';
import { MemberEntity } from './member.entity.js';
import type { Member } from './member.js';
import { memberOf } from './member.loader.js';

/** The member, held until the transaction ends. @throws EntityNotFoundError when there is none */
export async function lockMember(tx: Transaction, memberId: MemberId): Promise<Member> {
  const row = await tx.repository(MemberEntity).findOneOrFail({
    where: { id: memberId },
    lock: { mode: 'pessimistic_write' },
  });
  return memberOf(row);
}

export async function changeMember(
  tx: Transaction,
  memberId: MemberId,
  change: Partial<Pick<Member, 'nickname' | 'avatarUrl' | 'birthday' | 'language'>>,
): Promise<void> {
  await tx.repository(MemberEntity).update({ id: memberId }, change);
}
