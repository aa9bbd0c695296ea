import type { BusinessDate, Instant, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { Reader, UnitOfWork } from '../../platform/database/index.js';
import { Inbox } from '../messages/index.js';
import './expiry-notice-day.entity.js';

/** How many days before their date members hear of points that lapse. */
const NOTICE_DAYS = [30, 7, 1] as const;
const MEMBERS_PER_ROUND = 500;

interface Lapsing {
  readonly memberId: MemberId;
  readonly points: number;
}

/** Tells members once a day whose points lapse in 30, 7 or 1 days. Restartable: nobody is told twice. */
@Injectable()
export class TellLapsingPoints {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const today = this.calendar.dateOf(now);
    if (await this.isDone(today)) {
      return;
    }
    for (const days of NOTICE_DAYS) {
      await this.tell(days, this.calendar.addDays(today, days), now, signal);
    }
    if (!signal.aborted) {
      await this.unitOfWork.run((tx) =>
        tx.query('INSERT IGNORE INTO expiry_notice_day (business_date) VALUES (?)', [today]),
      );
    }
  }

  private async isDone(today: BusinessDate): Promise<boolean> {
    const rows = await this.reader.query<object>(
      'SELECT 1 FROM expiry_notice_day WHERE business_date = ?',
      [today],
    );
    return rows.length > 0;
  }

  private async tell(
    days: number,
    lapsesOn: BusinessDate,
    now: Instant,
    signal: AbortSignal,
  ): Promise<void> {
    let last: MemberId | null = null;
    do {
      const members: Lapsing[] = await this.lapsing(lapsesOn, last);
      for (const { memberId, points } of members) {
        const content = { kind: 'POINTS_EXPIRING', points, lapsesOn, days } as const;
        const cause = `LAPSING:${lapsesOn}:${days}`;
        await this.unitOfWork.run((tx) => this.inbox.put(tx, { memberId, cause, content }, now));
      }
      last = members.length === MEMBERS_PER_ROUND ? (members.at(-1)?.memberId ?? null) : null;
    } while (last !== null && !signal.aborted);
  }

  private lapsing(lapsesOn: BusinessDate, after: MemberId | null): Promise<Lapsing[]> {
    return this.reader.query<Lapsing>(
      `SELECT member_id AS memberId, CAST(SUM(remaining) AS SIGNED) AS points FROM points_lot
        WHERE expires_at BETWEEN ? AND ? AND member_id > ?
        GROUP BY member_id ORDER BY member_id LIMIT ?`,
      [
        this.calendar.startOf(lapsesOn),
        this.calendar.endOf(lapsesOn),
        after ?? '',
        MEMBERS_PER_ROUND,
      ],
    );
  }
}
