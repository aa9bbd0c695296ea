import type { Snapshot } from '../../platform/database/index.js';

type LedgerTable = 'ledger_transaction' | 'ledger_entry' | 'programme_entry' | 'ledger_member';

export async function countRows(snapshot: Snapshot, table: LedgerTable): Promise<number> {
  let counted = 0;
  for await (const row of snapshot.stream<{ n: number }>(`SELECT COUNT(*) AS n FROM ${table}`)) {
    counted = row.n;
  }
  return counted;
}
