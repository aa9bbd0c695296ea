import { businessDate } from '@huiji/shared-types';
import type { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import type { StatementKind } from './statement-kind.js';

export interface StatementFilter {
  readonly direction?: 'IN' | 'OUT' | undefined;
  readonly kinds?: readonly StatementKind[] | undefined;
  /** `YYYY-MM` of the programme. */
  readonly month?: string | undefined;
  /** What one receipt of one store brought, cost, took back and returned. */
  readonly receipt?: { readonly storeId: string; readonly number: string } | undefined;
}

interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The filter as SQL behind a WHERE, on `ledger_entry entry` and its `ledger_transaction cause`. */
export function statementConditions(
  filter: StatementFilter,
  calendar: BusinessCalendar,
): Condition {
  const conditions = [...conditionsOf(filter, calendar)];
  return {
    sql: conditions.map(({ sql }) => `AND ${sql}`).join(' '),
    values: conditions.flatMap(({ values }) => values),
  };
}

function* conditionsOf(filter: StatementFilter, calendar: BusinessCalendar): Generator<Condition> {
  if (filter.direction !== undefined) {
    // A refund that only made debt moved 0 points and belongs to what went out.
    yield { sql: `entry.statement_points ${filter.direction === 'IN' ? '>' : '<='} 0`, values: [] };
  }
  if (filter.kinds !== undefined && filter.kinds.length > 0) {
    yield { sql: 'cause.kind IN (?)', values: [filter.kinds] };
  }
  if (filter.month !== undefined) {
    const first = businessDate(`${filter.month}-01`);
    const values = [calendar.startOf(first), calendar.endOfMonthAfter(first, 0)];
    yield { sql: 'cause.occurred_at BETWEEN ? AND ?', values };
  }
  if (filter.receipt !== undefined) {
    yield {
      sql: `JSON_UNQUOTE(JSON_EXTRACT(cause.facts, '$.storeId')) = ?
            AND JSON_UNQUOTE(JSON_EXTRACT(cause.facts, '$.receiptNumber')) = ?`,
      values: [filter.receipt.storeId, filter.receipt.number],
    };
  }
}
