import type { BusinessDate, Instant, MemberId } from '@huiji/shared-types';
import type { Command } from '../../platform/commands/index.js';
import { done, refused } from '../../platform/commands/index.js';
import { ledgerRows, limitRows, useLimit } from '../ledger/index.js';

/** An export reads everything there is of a member. */
export const EXPORTS_PER_DAY = 5;

/** Spends one of the day's exports. */
export function countExport(
  memberId: MemberId,
  today: BusinessDate,
  now: Instant,
): Command<{ readonly allowed: boolean }> {
  const limit = { memberId, limitCode: 'DATA_EXPORT', period: today };
  return {
    operation: 'myDataExport',
    caller: `member:${memberId}`,
    idempotency: null,
    plan: [...ledgerRows(memberId, { lots: 'LAPSING', now }), limitRows(limit)],
    decide: (rows) =>
      useLimit(rows, limit, { amount: 1, most: EXPORTS_PER_DAY })
        ? done({ allowed: true })
        : refused({ allowed: false }),
  };
}
