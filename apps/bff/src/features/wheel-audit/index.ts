import type { AuditCheck } from '../ledger-audit/index.js';
import { drawChecks } from './check-draws.js';
import { spinChecks } from './check-spins.js';
import { supplyChecks } from './check-supply.js';
import { versionChecks } from './check-versions.js';

/** What wheels, their stock, budgets, seeds and spins must always be. */
export const wheelAuditChecks: readonly AuditCheck[] = [
  ...versionChecks,
  ...supplyChecks,
  ...spinChecks,
  ...drawChecks,
];
