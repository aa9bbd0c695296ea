import type { LedgerTransactionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import type { LapsingPoints } from '../points/index.js';

interface LotRow extends LapsingPoints {
  transaction_id: LedgerTransactionId;
}

/** For points that came in: when they lapse, soonest first; without what went to debt at once. */
@Injectable()
export class EntryLotsReader implements BatchReader<LedgerTransactionId, readonly LapsingPoints[]> {
  constructor(private readonly reader: Reader) {}

  async readMany(
    transactionIds: readonly LedgerTransactionId[],
  ): Promise<readonly (readonly LapsingPoints[])[]> {
    const rows = await this.reader.query<LotRow>(
      `SELECT transaction_id, expires_at AS expiresAt,
              CAST(SUM(IF(kind = 'TAKE', -moved, moved)) AS SIGNED) AS points
         FROM lot_movement
        WHERE transaction_id IN (?)
        GROUP BY transaction_id, expires_at
       HAVING points > 0
        ORDER BY expires_at`,
      [transactionIds],
    );
    const byTransaction = group(rows);
    return transactionIds.map((id) => byTransaction.get(id) ?? []);
  }
}

function group(rows: readonly LotRow[]): Map<LedgerTransactionId, LotRow[]> {
  const groups = new Map<LedgerTransactionId, LotRow[]>();
  for (const row of rows) {
    groups.set(row.transaction_id, [...(groups.get(row.transaction_id) ?? []), row]);
  }
  return groups;
}
