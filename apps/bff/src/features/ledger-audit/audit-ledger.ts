import type { Instant } from '@huiji/shared-types';
import type { Clock } from '../../platform/clock/clock.js';
import { withSnapshot } from '../../platform/database/index.js';
import type { AuditCheck, LedgerViolation } from './audit-check.js';
import { heldIsInHolds, holdsResolveOnce } from './check-holds.js';
import {
  availableIsInLots,
  lotsHaveMovements,
  lotsMatchMovements,
  returnsWithinTaken,
} from './check-lots.js';
import { entriesHaveMembers, memberChains } from './check-member-chains.js';
import {
  causesBookOnce,
  entriesHaveTransactions,
  reversalsWithinOriginal,
  transactionsBalance,
} from './check-transactions.js';
import { countRows } from './count-rows.js';

export interface LedgerAudit {
  readonly checkedAt: Instant;
  readonly healthy: boolean;
  readonly transactions: number;
  readonly entries: number;
  readonly members: number;
  /** At most LISTED_VIOLATIONS. */
  readonly violations: readonly LedgerViolation[];
}

/** Enough to see what is wrong; a broken ledger must not fill the memory. */
const LISTED_VIOLATIONS = 1_000;

/** The invariants of the kernel (ledger.md, Invariants); features add theirs. */
const kernelChecks: readonly AuditCheck[] = [
  transactionsBalance,
  entriesHaveTransactions,
  entriesHaveMembers,
  memberChains,
  lotsMatchMovements,
  lotsHaveMovements,
  availableIsInLots,
  heldIsInHolds,
  holdsResolveOnce,
  reversalsWithinOriginal,
  returnsWithinTaken,
  causesBookOnce,
];

/** Recomputes every invariant from the rows of one consistent snapshot; runs beside live traffic. */
export function auditLedger(
  databaseUrl: string,
  clock: Clock,
  featureChecks: readonly AuditCheck[],
): Promise<LedgerAudit> {
  return withSnapshot(databaseUrl, async (snapshot) => {
    const violations: LedgerViolation[] = [];
    for (const check of [...kernelChecks, ...featureChecks]) {
      for await (const violation of check.violations(snapshot)) {
        if (violations.length < LISTED_VIOLATIONS) {
          violations.push(violation);
        }
      }
    }
    return {
      checkedAt: clock.now(),
      healthy: violations.length === 0,
      transactions: await countRows(snapshot, 'ledger_transaction'),
      entries:
        (await countRows(snapshot, 'ledger_entry')) +
        (await countRows(snapshot, 'programme_entry')),
      members: await countRows(snapshot, 'ledger_member'),
      violations,
    };
  });
}
