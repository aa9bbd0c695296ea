import type { BusinessDate, Instant, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { DataVault } from '../../platform/crypto/data-vault.js';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import type { Member, MemberLanguage, MemberStatus } from './member.js';
import './member-phone.entity.js';

const MEMBERS_BY_ID = `
  SELECT member.id, card_number AS cardNumber, nickname, avatar_url AS avatarUrl, joined_at AS joinedAt,
         joined_on AS joinedOn, status, language, birthday, is_returning AS isReturning, sealed
    FROM member LEFT JOIN member_phone ON member_phone.member_id = member.id
   WHERE member.id IN (?)`;

interface FoundMember {
  readonly id: MemberId;
  readonly cardNumber: string;
  readonly nickname: string;
  readonly avatarUrl: string | null;
  readonly joinedAt: Instant;
  readonly joinedOn: BusinessDate;
  readonly status: MemberStatus;
  readonly language: MemberLanguage;
  readonly birthday: BusinessDate | null;
  readonly isReturning: number;
  readonly sealed: Buffer | null;
}

/** Members by id: `context.loaders.of(memberReader).load(id)`; null for an unknown one. */
@Injectable()
export class MemberReader implements BatchReader<MemberId, Member | null> {
  constructor(
    private readonly reader: Reader,
    private readonly vault: DataVault,
  ) {}

  async readMany(ids: readonly MemberId[]): Promise<readonly (Member | null)[]> {
    const rows = await this.reader.query<FoundMember>(MEMBERS_BY_ID, [ids]);
    const byId = new Map(rows.map((row) => [row.id, this.memberOf(row)]));
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

  private memberOf({ sealed, ...row }: FoundMember): Member {
    return {
      ...row,
      isReturning: row.isReturning === 1,
      phone: sealed === null ? null : this.vault.open('phone', row.id, sealed),
    };
  }
}
