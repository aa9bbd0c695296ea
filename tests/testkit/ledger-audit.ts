import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { BFF } from '../../scripts/lib/paths.mjs';

export interface AuditReport {
  readonly healthy: boolean;
  /** What the audit printed: its counts, and each violation. */
  readonly report: string;
}

/** Recomputes every invariant of the ledger from the rows of a database. */
async function auditLedger(databaseUrl: string): Promise<AuditReport> {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/audit-ledger.mjs'], {
    cwd: BFF,
    env: { PATH: process.env.PATH, NODE_ENV: 'development', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const [printed, complaints, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exit,
  ]);
  return { healthy: code === 0, report: printed + complaints };
}

/** @throws Error with the violations unless the ledger is healthy */
export async function expectHealthyLedger(databaseUrl: string): Promise<void> {
  const { healthy, report } = await auditLedger(databaseUrl);
  if (!healthy) throw new Error(`the ledger is not healthy:\n${report}`);
}
