import { featureChecks } from './audit-checks.js';
import { auditLedger } from './features/ledger-audit/index.js';
import { SystemClock } from './platform/clock/clock.js';
import { databaseUrlFromEnvironment } from './platform/config/index.js';

/** `npm run audit:ledger`: 0 healthy, 1 with a list of violations. */
const started = performance.now();
const audit = await auditLedger(databaseUrlFromEnvironment(), new SystemClock(), featureChecks);
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
console.log(
  `${audit.transactions} transactions, ${audit.entries} entries, ${audit.members} members checked in ${seconds} s`,
);
for (const { invariant, subject, expected, actual } of audit.violations) {
  console.log(`VIOLATED ${invariant}: ${subject}: expected ${expected}, found ${actual}`);
}
console.log(audit.healthy ? 'The ledger is healthy.' : 'The ledger is NOT healthy.');
process.exitCode = audit.healthy ? 0 : 1;
