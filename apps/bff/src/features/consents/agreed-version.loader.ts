import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';

interface AgreedRow {
  readonly memberId: MemberId;
  readonly agreedVersion: string;
}

/** The newest privacy notice that members agreed to; null for who never did. */
@Injectable()
export class AgreedVersionReader implements BatchReader<MemberId, string | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(memberIds: readonly MemberId[]): Promise<readonly (string | null)[]> {
    const rows = await this.reader.query<AgreedRow>(
      `SELECT member_id AS memberId, MAX(privacy_version) AS agreedVersion
         FROM consent WHERE member_id IN (?) GROUP BY member_id`,
      [memberIds],
    );
    const byMember = new Map(rows.map((row) => [row.memberId, row.agreedVersion]));
    return memberIds.map((memberId) => byMember.get(memberId) ?? null);
  }
}
