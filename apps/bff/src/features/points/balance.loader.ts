import type { MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';

/** A member's points as of this moment; what lapsed a moment ago is gone, booked or not. */
export interface MemberBalance {
  readonly available: number;
  readonly giftable: number;
  readonly held: number;
  readonly debt: number;
}

interface BalanceRow {
  member_id: MemberId;
  available: number;
  giftable: number;
  held: number;
  debt: number;
}

const NOTHING: MemberBalance = { available: 0, giftable: 0, held: 0, debt: 0 };

@Injectable()
export class BalanceReader implements BatchReader<MemberId, MemberBalance> {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async readMany(memberIds: readonly MemberId[]): Promise<readonly MemberBalance[]> {
    const now = this.clock.now();
    const rows = await this.reader.query<BalanceRow>(
      `SELECT m.member_id, m.held, m.debt,
              CAST(COALESCE(SUM(lot.remaining), 0) AS SIGNED) AS available,
              CAST(COALESCE(SUM(IF(lot.giftable = 1 AND lot.giftable_from <= ?, lot.remaining, 0)), 0) AS SIGNED) AS giftable
         FROM ledger_member m
         LEFT JOIN points_lot lot
                ON lot.member_id = m.member_id AND lot.available_at <= ? AND lot.expires_at > ?
        WHERE m.member_id IN (?)
        GROUP BY m.member_id, m.held, m.debt`,
      [now, now, now, memberIds],
    );
    const byMember = new Map(rows.map((row) => [row.member_id, row]));
    return memberIds.map((memberId) => byMember.get(memberId) ?? NOTHING);
  }
}
