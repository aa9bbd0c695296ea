import type { Instant, LedgerTransactionId, MemberId } from '@huiji/shared-types';
import { businessDate, instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Reader } from '../../platform/database/index.js';
import type { StatementFacts } from './statement-facts.js';
import { statementFacts } from './statement-facts.js';
import type { StatementKind } from './statement-kind.js';

/** One line of the statement: what, why, where, and what it left. */
export interface StatementLine {
  readonly seq: number;
  readonly transactionId: LedgerTransactionId;
  readonly kind: StatementKind;
  /** Signed: + in, - out. */
  readonly points: number;
  readonly availableAfter: number;
  readonly occurredAt: Instant;
  readonly facts: StatementFacts;
}

export interface StatementFilter {
  readonly direction?: 'IN' | 'OUT' | undefined;
  readonly kinds?: readonly StatementKind[] | undefined;
  /** `YYYY-MM` of the programme. */
  readonly month?: string | undefined;
}

interface LineRow {
  seq: number;
  transaction_id: LedgerTransactionId;
  kind: StatementKind;
  points: number;
  available_after: number;
  occurred_at: number;
  facts: unknown;
}

@Injectable()
export class StatementQuery {
  constructor(
    private readonly reader: Reader,
    private readonly calendar: BusinessCalendar,
  ) {}

  /** Newest first. @param beforeSeq the last line seen; null for the first page */
  async lines(
    memberId: MemberId,
    filter: StatementFilter,
    limit: number,
    beforeSeq: number | null,
  ): Promise<readonly StatementLine[]> {
    const conditions = [...this.conditionsOf(filter)];
    // The member's entries lie in key order; the optimiser must not start from the transactions.
    const rows = await this.reader.query<LineRow>(
      `SELECT STRAIGHT_JOIN entry.seq, entry.transaction_id, cause.kind, entry.statement_points AS points,
              entry.available_after, cause.occurred_at, cause.facts
         FROM ledger_entry entry JOIN ledger_transaction cause ON cause.id = entry.transaction_id
        WHERE entry.member_id = ? AND entry.seq < ? AND entry.statement_points IS NOT NULL
              ${conditions.map((condition) => `AND ${condition.sql}`).join(' ')}
        ORDER BY entry.seq DESC
        LIMIT ?`,
      [
        memberId,
        beforeSeq ?? Number.MAX_SAFE_INTEGER,
        ...conditions.flatMap((condition) => condition.values),
        limit,
      ],
    );
    return rows.map(lineOf);
  }

  private *conditionsOf(
    filter: StatementFilter,
  ): Generator<{ readonly sql: string; readonly values: readonly unknown[] }> {
    if (filter.direction !== undefined) {
      // A refund that only made debt moved 0 points and belongs to what went out.
      yield {
        sql: `entry.statement_points ${filter.direction === 'IN' ? '>' : '<='} 0`,
        values: [],
      };
    }
    if (filter.kinds !== undefined && filter.kinds.length > 0) {
      yield { sql: 'cause.kind IN (?)', values: [filter.kinds] };
    }
    if (filter.month !== undefined) {
      const first = businessDate(`${filter.month}-01`);
      const values = [this.calendar.startOf(first), this.calendar.endOfMonthAfter(first, 0)];
      yield { sql: 'cause.occurred_at BETWEEN ? AND ?', values };
    }
  }
}

function lineOf(row: LineRow): StatementLine {
  const facts = typeof row.facts === 'string' ? JSON.parse(row.facts) : row.facts;
  return {
    seq: row.seq,
    transactionId: row.transaction_id,
    kind: row.kind,
    points: row.points,
    availableAfter: row.available_after,
    occurredAt: instant(row.occurred_at),
    facts: z.parse(statementFacts, facts),
  };
}
