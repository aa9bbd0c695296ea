import type { BusinessDate, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { LIMIT_CODES } from './gift-limits.js';

export interface CountedGifts {
  readonly gifts: number;
  readonly points: number;
  readonly pointsThisMonth: number;
}

@Injectable()
export class CountedGiftsQuery {
  constructor(private readonly reader: Reader) {}

  /** What a sender's limits have counted on a date and in its month. */
  async sent(memberId: MemberId, date: BusinessDate, month: string): Promise<CountedGifts> {
    const rows = await this.reader.query<{ code: string; period: string; used: number }>(
      `SELECT limit_code AS code, period, used FROM limit_counter
        WHERE member_id = ? AND limit_code IN (?) AND period IN (?)`,
      [memberId, [LIMIT_CODES.DAILY_COUNT, LIMIT_CODES.DAILY_POINTS], [date, month]],
    );
    const used = (code: string, period: string) =>
      rows.find((row) => row.code === code && row.period === period)?.used ?? 0;
    return {
      gifts: used(LIMIT_CODES.DAILY_COUNT, date),
      points: used(LIMIT_CODES.DAILY_POINTS, date),
      pointsThisMonth: used(LIMIT_CODES.MONTHLY_POINTS, month),
    };
  }
}
