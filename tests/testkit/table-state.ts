import { finishJob } from './stand-in.js';
import type { TestApp } from './test-app.js';

/** Kept by the server for itself, whoever asks. */
const OWN_BOOKKEEPING = ['rate_window', 'job_lease'];

/** What a job is about to write because of an operation before, or once a day; by the name of the job. */
const ON_ITS_WAY = {
  'expiry-notices': 'NOT EXISTS (SELECT 1 FROM expiry_notice_day)',
  'wheel-seeds': '(SELECT COUNT(*) FROM wheel_seed) < 8',
  outbox: 'EXISTS (SELECT 1 FROM outbox_event WHERE handled_at IS NULL)',
  'subscription-messages': "EXISTS (SELECT 1 FROM subscription_send WHERE state = 'WAITING')",
} as const;

/**
 * Lets jobs do what earlier operations have set going, lest it be taken for the work of the next: afterwards only an
 * operation changes a table.
 */
async function settleJobs({ client, database }: TestApp): Promise<void> {
  for (const [job, isBusy] of Object.entries(ON_ITS_WAY)) {
    const { busy } = await database.row<{ busy: number }>(`SELECT ${isBusy} AS busy`);
    if (busy === 1) await finishJob(client.url, job);
  }
}

/** A checksum of each table's rows, by table, once nothing is on its way any more. */
export async function tableState(
  app: TestApp,
  without: readonly string[] = [],
): Promise<Record<string, string>> {
  await settleJobs(app);
  const { database } = app;
  const tables = await database.rows<{ name: string }>(
    `SELECT TABLE_NAME AS name FROM information_schema.TABLES
      WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME`,
  );
  const names = tables
    .map(({ name }) => name)
    .filter((name) => ![...OWN_BOOKKEEPING, ...without].includes(name));
  const sums = await database.rows<{ Table: string; Checksum: number | null }>(
    `CHECKSUM TABLE ${names.map((name) => `\`${name}\``).join(', ')} EXTENDED`,
  );
  return Object.fromEntries(sums.map(({ Table, Checksum }) => [Table, String(Checksum)]));
}

/** The tables whose rows differ. */
export function changedTables(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}
