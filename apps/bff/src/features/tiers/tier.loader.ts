import { type MemberId, points } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { FIRST_TIER, type TierCode, type TierStanding, tierStanding } from './tier.js';
import { tierWindowStart } from './tier-window.js';

interface StandingRow {
  readonly memberId: MemberId;
  readonly tierCode: TierCode | null;
  readonly tierPoints: number;
}

/** How members stand now: `context.loaders.of(tierReader).load(memberId)`. */
@Injectable()
export class TierReader implements BatchReader<MemberId, TierStanding> {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
  ) {}

  async readMany(memberIds: readonly MemberId[]): Promise<readonly TierStanding[]> {
    const windowStart = tierWindowStart(this.calendar.dateOf(this.clock.now()), this.calendar);
    const rows = await this.reader.query<StandingRow>(
      `SELECT member_id AS memberId, MAX(tier_code) AS tierCode,
              CAST(SUM(points) AS SIGNED) AS tierPoints
         FROM (SELECT member_id, NULL AS tier_code, points
                 FROM tier_points_day WHERE member_id IN (?) AND business_date >= ?
               UNION ALL
               SELECT member_id, tier_code, 0 FROM member_tier WHERE member_id IN (?)) AS standing
        GROUP BY member_id`,
      [memberIds, windowStart, memberIds],
    );
    const byMember = new Map(rows.map((row) => [row.memberId, row]));
    return memberIds.map((memberId) => {
      const row = byMember.get(memberId);
      const tierPoints = points(row?.tierPoints ?? 0);
      return tierStanding(row?.tierCode ?? FIRST_TIER, tierPoints, this.config.programme.tiers);
    });
  }
}
