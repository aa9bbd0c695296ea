import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';

/** All that a member ever earned (less what was clawed back) and redeemed (less what came back), in points. */
export interface LifetimePoints {
  readonly earned: number;
  readonly redeemed: number;
}

interface LifetimeRow extends LifetimePoints {
  member_id: MemberId;
}

@Injectable()
export class LifetimeReader implements BatchReader<MemberId, LifetimePoints> {
  constructor(private readonly reader: Reader) {}

  async readMany(memberIds: readonly MemberId[]): Promise<readonly LifetimePoints[]> {
    const rows = await this.reader.query<LifetimeRow>(
      `SELECT own.member_id,
              CAST(COALESCE(SUM(IF(leg.account LIKE 'ISSUED%', -leg.amount, 0)), 0) AS SIGNED) AS earned,
              CAST(COALESCE(SUM(IF(leg.account LIKE 'REDEEMED%', leg.amount, 0)), 0) AS SIGNED) AS redeemed
         FROM (SELECT DISTINCT member_id, transaction_id FROM ledger_entry WHERE member_id IN (?)) AS own
         JOIN programme_entry leg ON leg.transaction_id = own.transaction_id
        GROUP BY own.member_id`,
      [memberIds],
    );
    const byMember = new Map(rows.map((row) => [row.member_id, row]));
    return memberIds.map((memberId) => byMember.get(memberId) ?? { earned: 0, redeemed: 0 });
  }
}
