import type { LedgerTransactionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';

interface LapsedRow {
  readonly transactionId: LedgerTransactionId;
  readonly lapsed: number;
}

/** Of the points that a transaction took: how many come from lots whose date has passed by now. */
@Injectable()
export class LapsedPartReader implements BatchReader<LedgerTransactionId, number> {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async readMany(ids: readonly LedgerTransactionId[]): Promise<readonly number[]> {
    const rows = await this.reader.query<LapsedRow>(
      `SELECT root_transaction_id AS transactionId, CAST(SUM(moved) AS SIGNED) AS lapsed
         FROM lot_movement
        WHERE root_transaction_id IN (?) AND transaction_id = root_transaction_id
              AND kind = 'TAKE' AND expires_at <= ?
        GROUP BY root_transaction_id`,
      [ids, this.clock.now()],
    );
    const byId = new Map(rows.map((row) => [row.transactionId, row.lapsed]));
    return ids.map((id) => byId.get(id) ?? 0);
  }
}
