import { runProgram } from './run-program.js';

export interface AuditReport {
  readonly healthy: boolean;
  /** What the audit printed: its counts, and each violation. */
  readonly report: string;
}

/** Recomputes every invariant of the ledger from the rows of a database. */
async function auditLedger(databaseUrl: string): Promise<AuditReport> {
  const settings = { NODE_ENV: 'development', DATABASE_URL: databaseUrl };
  const { code, printed, complaints } = await runProgram('audit-ledger', [], settings);
  return { healthy: code === 0, report: printed + complaints };
}

/** @throws Error with the violations unless the ledger is healthy */
export async function expectHealthyLedger(databaseUrl: string): Promise<void> {
  const { healthy, report } = await auditLedger(databaseUrl);
  if (!healthy) throw new Error(`the ledger is not healthy:\n${report}`);
}
