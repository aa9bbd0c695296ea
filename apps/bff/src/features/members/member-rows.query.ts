import type { BusinessDate, MemberId } from '@huiji/shared-types';
import { instant } from '@huiji/shared-types';
import type { FindOptionsWhere } from 'typeorm';
import type { Transaction } from '../../platform/database/index.js';
import { ClientError } from '../../platform/graphql/index.js';
import { MemberEntity } from './member.entity.js';
import type { MemberRow } from './member.js';
import { membersTexts } from './members.texts.js';

/**
 * The member, held until the transaction ends.
 * @throws ClientError FORBIDDEN when the account was closed meanwhile: nothing may be written into it
 */
export async function lockMember(tx: Transaction, memberId: MemberId): Promise<MemberRow> {
  const member = await lockWhere(tx, { id: memberId });
  if (member === null || member.status === 'CLOSED') {
    throw new ClientError('FORBIDDEN', membersTexts.accountClosed);
  }
  return member;
}

/** The same by what the card says; null when nobody has the number, or nobody any more. */
export async function lockCardHolder(
  tx: Transaction,
  cardNumber: string,
): Promise<MemberRow | null> {
  const member = await lockWhere(tx, { cardNumber });
  return member?.status === 'CLOSED' ? null : member;
}

export async function changeMember(
  tx: Transaction,
  memberId: MemberId,
  change: Partial<Pick<MemberRow, 'nickname' | 'avatarUrl' | 'birthday' | 'language' | 'status'>>,
): Promise<void> {
  await tx.repository(MemberEntity).update({ id: memberId }, change);
}

async function lockWhere(
  tx: Transaction,
  where: FindOptionsWhere<MemberEntity>,
): Promise<MemberRow | null> {
  const lock = { mode: 'pessimistic_write' } as const;
  const row = await tx.repository(MemberEntity).findOne({ where, lock });
  return row === null ? null : memberRowOf(row);
}

const memberRowOf = (row: MemberEntity): MemberRow => ({
  ...row,
  id: row.id as MemberId,
  joinedAt: instant(row.joinedAt),
  joinedOn: row.joinedOn as BusinessDate,
  birthday: row.birthday as BusinessDate | null,
});
