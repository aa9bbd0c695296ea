import type { LedgerTransactionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';

/** Points of a gift that lapse at one instant. */
export interface GiftPiece {
  readonly points: number;
  readonly expiresAt: number;
}

interface PieceRow extends GiftPiece {
  readonly transactionId: LedgerTransactionId;
}

/**
 * The pieces that a gift is made of by their dates, soonest first; by the transaction that took them from the sender,
 * or gave them to the receiver.
 */
@Injectable()
export class GiftPiecesReader implements BatchReader<LedgerTransactionId, readonly GiftPiece[]> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly LedgerTransactionId[]): Promise<readonly GiftPiece[][]> {
    // A claim makes lots; what it takes from them again pays debt. Sending takes, and nothing else.
    const rows = await this.reader.query<PieceRow>(
      `SELECT movement.transaction_id AS transactionId, movement.expires_at AS expiresAt,
              CAST(SUM(movement.moved) AS SIGNED) AS points
         FROM lot_movement movement JOIN ledger_transaction cause ON cause.id = movement.transaction_id
        WHERE movement.root_transaction_id IN (?) AND movement.transaction_id = movement.root_transaction_id
          AND movement.kind = IF(cause.kind = 'GIFT_RECEIVED', 'CREATE', 'TAKE')
        GROUP BY movement.transaction_id, movement.expires_at
        ORDER BY movement.expires_at`,
      [ids],
    );
    return ids.map((id) =>
      rows
        .filter(({ transactionId }) => transactionId === id)
        .map(({ points, expiresAt }) => ({ points, expiresAt })),
    );
  }
}
