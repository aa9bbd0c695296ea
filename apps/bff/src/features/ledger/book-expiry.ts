import type { Instant, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Command } from '../../platform/commands/index.js';
import { CommandExecutor, done } from '../../platform/commands/index.js';
import { Reader } from '../../platform/database/index.js';
import { bookLapsedLots } from './book-lapsed-lots.js';
import { ledgerRows } from './ledger-plan.js';

/** Members looked up, and booked side by side, at a time. */
const MEMBERS_PER_ROUND = 500;

/**
 * Books what has lapsed for members whom nothing else has touched since. Nothing depends on when it
 * runs: points lapse by the clock. It can be stopped and started anywhere and never books twice.
 */
@Injectable()
export class BookExpiry {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** @returns the points booked as lapsed, until there are none left or `signal` is aborted */
  async run(signal: AbortSignal): Promise<number> {
    let booked = 0;
    for (
      let members = await this.membersWithLapsedLots(null);
      members.length > 0 && !signal.aborted;
      members = await this.membersWithLapsedLots(members.at(-1) ?? null)
    ) {
      const results = await Promise.all(
        members.map((memberId) => this.executor.execute(bookLapses(memberId, this.clock.now()))),
      );
      booked += results.reduce((sum, { result }) => sum + result.points, 0);
    }
    return booked;
  }

  private async membersWithLapsedLots(after: MemberId | null): Promise<MemberId[]> {
    const rows = await this.reader.query<{ memberId: MemberId }>(
      `SELECT DISTINCT member_id AS memberId FROM points_lot
        WHERE expires_at <= ? AND member_id > ? ORDER BY member_id LIMIT ?`,
      [this.clock.now(), after ?? '', MEMBERS_PER_ROUND],
    );
    return rows.map((row) => row.memberId);
  }
}

/** What has lapsed of one member's points. */
export const bookLapses = (
  memberId: MemberId,
  now: Instant,
): Command<{ readonly points: number }> => ({
  operation: 'bookExpiry',
  caller: 'job:book-expiry',
  idempotency: null,
  plan: ledgerRows(memberId, { lots: 'LAPSING', now }),
  decide: (rows, moment) => done({ points: bookLapsedLots(rows, moment, memberId) }),
});
