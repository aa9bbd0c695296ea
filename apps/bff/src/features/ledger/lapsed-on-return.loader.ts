import type { LedgerTransactionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';

interface LapsedRow {
  readonly transactionId: LedgerTransactionId;
  readonly lapsed: number;
}

/**
 * Of the points that came back from a spending or hold: how many came back to lots whose date had passed, and so
 * were lost. What came back with days of grace, or was given them afterwards, is not among them.
 */
@Injectable()
export class LapsedOnReturnReader implements BatchReader<LedgerTransactionId, number> {
  constructor(private readonly reader: Reader) {}

  async readMany(returnedFrom: readonly LedgerTransactionId[]): Promise<readonly number[]> {
    const rows = await this.reader.query<LapsedRow>(
      `SELECT back.root_transaction_id AS transactionId, CAST(SUM(back.moved) AS SIGNED) AS lapsed
         FROM lot_movement back
         JOIN ledger_transaction returned ON returned.id = back.transaction_id
        WHERE back.root_transaction_id IN (?) AND back.kind = 'GIVE'
              AND back.expires_at <= returned.recorded_at
              AND NOT EXISTS (
                SELECT 1
                  FROM ledger_entry own
                  JOIN ledger_entry lapse ON lapse.member_id = own.member_id AND lapse.seq = own.seq + 1
                  JOIN ledger_transaction revival ON revival.reversal_of = lapse.transaction_id
                 WHERE own.transaction_id = back.transaction_id AND own.member_id = back.member_id)
        GROUP BY back.root_transaction_id`,
      [returnedFrom],
    );
    const byId = new Map(rows.map((row) => [row.transactionId, row.lapsed]));
    return returnedFrom.map((id) => byId.get(id) ?? 0);
  }
}
