import type { Instant, MemberId } from '@huiji/shared-types';
import { businessDate } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Reader } from '../../platform/database/index.js';
import { monthsBetween } from './months-between.js';
import type { StatementFilter } from './statement-filter.js';
import { statementConditions } from './statement-filter.js';

/** What came in and went out in a month of the programme, both as positive points. */
export interface MonthSum {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly pointsIn: number;
  readonly pointsOut: number;
}

interface MonthRow {
  nth: number;
  points_in: number;
  points_out: number;
}

@Injectable()
export class MonthSumsQuery {
  constructor(
    private readonly reader: Reader,
    private readonly calendar: BusinessCalendar,
  ) {}

  /** Of the whole months in which the given moments lie, newest first; only what the filter lets through. */
  async of(
    memberId: MemberId,
    filter: StatementFilter,
    moments: readonly Instant[],
  ): Promise<readonly MonthSum[]> {
    const months = monthsBetween(moments.map((moment) => this.calendar.monthOf(moment)));
    const [oldest, newest] = [months.at(0), months.at(-1)];
    if (oldest === undefined || newest === undefined) {
      return [];
    }
    const conditions = statementConditions(filter, this.calendar);
    // INTERVAL(n, a, b, ...) is the number of bounds that n has reached.
    const rows = await this.reader.query<MonthRow>(
      `SELECT STRAIGHT_JOIN INTERVAL(cause.occurred_at, ?) AS nth,
              CAST(SUM(GREATEST(entry.statement_points, 0)) AS SIGNED) AS points_in,
              CAST(SUM(GREATEST(-entry.statement_points, 0)) AS SIGNED) AS points_out
         FROM ledger_entry entry JOIN ledger_transaction cause ON cause.id = entry.transaction_id
        WHERE entry.member_id = ? AND entry.statement_points IS NOT NULL
              AND cause.occurred_at BETWEEN ? AND ? ${conditions.sql}
        GROUP BY nth
        ORDER BY nth DESC`,
      [
        [...months.map((month) => this.startOf(month)), this.endOf(newest) + 1],
        memberId,
        this.startOf(oldest),
        this.endOf(newest),
        ...conditions.values,
      ],
    );
    return rows.map(({ nth, points_in, points_out }) => ({
      month: months[nth - 1] ?? '',
      pointsIn: points_in,
      pointsOut: points_out,
    }));
  }

  private startOf(month: string): Instant {
    return this.calendar.startOf(businessDate(`${month}-01`));
  }

  private endOf(month: string): Instant {
    return this.calendar.endOfMonthAfter(businessDate(`${month}-01`), 0);
  }
}
