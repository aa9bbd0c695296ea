import type { Instant, MemberId } from '@huiji/shared-types';
import { instant, MS_PER_DAY } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/index.js';

/** Points that lapse at one instant. */
export interface LapsingPoints {
  readonly points: number;
  readonly expiresAt: Instant;
}

@Injectable()
export class LapsingPointsQuery {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** What lapses within so many days, soonest first. */
  async within(memberId: MemberId, days: number): Promise<readonly LapsingPoints[]> {
    const now = this.clock.now();
    return this.reader.query<LapsingPoints>(
      `SELECT expires_at AS expiresAt, CAST(SUM(remaining) AS SIGNED) AS points
         FROM points_lot
        WHERE member_id = ? AND expires_at > ? AND expires_at <= ? AND available_at <= ?
        GROUP BY expires_at
        ORDER BY expires_at`,
      [memberId, now, instant(now + days * MS_PER_DAY), now],
    );
  }
}
