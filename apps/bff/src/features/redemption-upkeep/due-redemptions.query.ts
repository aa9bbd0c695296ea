import type { Instant, MemberId, RedemptionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';

/** Redemptions whose time is up and who have not been told to the books. */
@Injectable()
export class DueRedemptions {
  constructor(private readonly reader: Reader) {}

  /** By id, soonest first. @param memberId whose; everybody's when left out */
  async ids(now: Instant, limit: number, memberId?: MemberId): Promise<RedemptionId[]> {
    const rows = await this.reader.query<{ id: RedemptionId }>(
      `SELECT id FROM redemption
        WHERE ${memberId === undefined ? '' : 'member_id = ? AND'} due_at <= ?
        ORDER BY due_at, id LIMIT ?`,
      [...(memberId === undefined ? [] : [memberId]), now, limit],
    );
    return rows.map(({ id }) => id);
  }
}
