import type { TestDatabase } from './database.js';

/** Kept by the server for itself, whoever asks. */
const OWN_BOOKKEEPING = [
  'rate_window',
  'job_lease',
  'outbox_event',
  'member_message',
  'subscription_send',
  'expiry_notice_day',
];

/** A checksum of each table's rows, by table. */
export async function tableState(
  database: TestDatabase,
  without: readonly string[] = [],
): Promise<Record<string, string>> {
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
