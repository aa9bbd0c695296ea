import type { Instant, LedgerTransactionId, MemberId } from '@huiji/shared-types';
import { instant } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Reader } from '../../platform/database/index.js';
import type { StatementFacts } from './statement-facts.js';
import { statementFacts } from './statement-facts.js';
import type { StatementFilter } from './statement-filter.js';
import { statementConditions } from './statement-filter.js';
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
    const conditions = statementConditions(filter, this.calendar);
    // The member's entries lie in key order; the optimiser must not start from the transactions.
    const rows = await this.reader.query<LineRow>(
      `SELECT STRAIGHT_JOIN entry.seq, entry.transaction_id, cause.kind, entry.statement_points AS points,
              entry.available_after, cause.occurred_at, cause.facts
         FROM ledger_entry entry JOIN ledger_transaction cause ON cause.id = entry.transaction_id
        WHERE entry.member_id = ? AND entry.seq < ? AND entry.statement_points IS NOT NULL
              ${conditions.sql}
        ORDER BY entry.seq DESC
        LIMIT ?`,
      [memberId, beforeSeq ?? Number.MAX_SAFE_INTEGER, ...conditions.values, limit],
    );
    return rows.map(lineOf);
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
