import type { MemberId } from '@huiji/shared-types';
import type { CommandRows, RowRequest } from '../../platform/commands/index.js';
import { commandTable, rowsOf } from '../../platform/commands/index.js';

/** Which limit of a member: of a business date (`2026-11-21`), of a month (`2026-11`) or of a membership (`EVER`). */
export interface Limit {
  readonly memberId: MemberId;
  readonly limitCode: string;
  readonly period: string;
}

interface LimitCounter extends Limit {
  readonly used: number;
}

const limitCounters = commandTable<LimitCounter>({
  name: 'limit_counter',
  rank: 63,
  columns: {
    memberId: ['member_id', 'text'],
    limitCode: ['limit_code', 'text'],
    period: ['period', 'text'],
    used: ['used', 'integer'],
  },
  key: ['memberId', 'limitCode', 'period'],
  lock: false,
});

const keyOf = ({ memberId, limitCode, period }: Limit) => [memberId, limitCode, period] as const;

/** The row behind a limit, for the plan; the member's own row (ledgerRows) is its lock. */
export const limitRows = (limit: Limit): RowRequest => rowsOf(limitCounters, keyOf(limit));

export const limitUsed = (rows: CommandRows, limit: Limit): number =>
  rows.get(limitCounters, keyOf(limit))?.used ?? 0;

/** Spends part of a limit. @returns false, and changes nothing, when less than `amount` of `most` is left */
export function useLimit(
  rows: CommandRows,
  limit: Limit,
  { amount, most }: { readonly amount: number; readonly most: number },
): boolean {
  const used = limitUsed(rows, limit) + amount;
  if (used > most) {
    return false;
  }
  rows.put(limitCounters, { ...limit, used });
  return true;
}

/** @throws Error when more would come back than was used: a bug, not a refusal */
export function giveLimitBack(rows: CommandRows, limit: Limit, amount: number): void {
  const used = limitUsed(rows, limit) - amount;
  if (used < 0) {
    throw new Error(`${limit.limitCode} of ${limit.period} was not used so often`);
  }
  rows.put(limitCounters, { ...limit, used });
}
