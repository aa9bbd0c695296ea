import type { BusinessDate, MemberId } from '@huiji/shared-types';
import { instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { MemberEntity } from './member.entity.js';
import type { Member } from './member.js';

/** Members by id: `context.loaders.of(memberReader).load(id)`; null for an unknown one. */
@Injectable()
export class MemberReader implements BatchReader<MemberId, Member | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly MemberId[]): Promise<readonly (Member | null)[]> {
    const rows = await this.reader.find(MemberEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, memberOf(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** @throws Error when there is no such member: signed-in members exist */
  async one(id: MemberId): Promise<Member> {
    const [member] = await this.readMany([id]);
    if (!member) {
      throw new Error(`there is no member ${id}`);
    }
    return member;
  }
}

export const memberOf = (row: MemberEntity): Member => ({
  ...row,
  id: row.id as MemberId,
  joinedAt: instant(row.joinedAt),
  joinedOn: row.joinedOn as BusinessDate,
  birthday: row.birthday as BusinessDate | null,
});
