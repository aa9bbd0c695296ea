import type { Instant, MemberId, RedemptionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { type RedemptionStatus, TIME_IS_UP, TRANSITIONS } from '../redemptions/index.js';

/** Redemptions of a member, by id; the rows come through the RedemptionReader. */
@Injectable()
export class MemberRedemptions {
  constructor(private readonly reader: Reader) {}

  /**
   * Newest first.
   * @param statuses as the clock makes them; all when empty
   * @param before the last one seen
   */
  async ids(
    memberId: MemberId,
    statuses: readonly RedemptionStatus[],
    before: string | null,
    limit: number,
    now: Instant,
  ): Promise<RedemptionId[]> {
    const condition = statuses.length === 0 ? null : statusCondition(statuses, now);
    const rows = await this.reader.query<{ id: RedemptionId }>(
      `SELECT id FROM redemption
        WHERE member_id = ? ${before === null ? '' : 'AND id < ?'} ${condition === null ? '' : `AND ${condition.sql}`}
        ORDER BY id DESC LIMIT ?`,
      [memberId, ...(before === null ? [] : [before]), ...(condition?.values ?? []), limit],
    );
    return rows.map(({ id }) => id);
  }
}

/** What a status becomes when its time is up, for the two in SQL that differ from what is stored. */
function statusCondition(
  statuses: readonly RedemptionStatus[],
  now: Instant,
): { readonly sql: string; readonly values: readonly unknown[] } {
  const whenDue = Object.entries(TIME_IS_UP).map(
    ([status, event]) => [status, TRANSITIONS[event][status as RedemptionStatus]] as const,
  );
  const cases = whenDue.map(() => 'WHEN ? THEN ?').join(' ');
  return {
    sql: `IF(due_at <= ?, CASE status ${cases} ELSE status END, status) IN (?)`,
    values: [now, ...whenDue.flat(), statuses],
  };
}
