import type { LedgerTransactionId, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { CommandExecutor } from '../../platform/commands/index.js';
import { Reader } from '../../platform/database/index.js';
import { bookLapses } from './book-expiry.js';

/** Finds what became of points that came back to their lots: reviveLapsed() undoes it. */
@Injectable()
export class LapsedReturns {
  constructor(
    private readonly executor: CommandExecutor,
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /**
   * Books what has lapsed of the member's points by now.
   * @param returnedFrom the spending or hold that was undone
   * @returns the expiries, oldest first, of lots to which points of it had come back before
   */
  async of(memberId: MemberId, returnedFrom: LedgerTransactionId): Promise<LedgerTransactionId[]> {
    await this.executor.execute(bookLapses(memberId, this.clock.now()));
    const rows = await this.reader.query<{ id: LedgerTransactionId }>(
      `SELECT STRAIGHT_JOIN DISTINCT cause.id
         FROM lot_movement back
         JOIN ledger_entry returned ON returned.transaction_id = back.transaction_id AND returned.member_id = ?
         JOIN ledger_entry later ON later.member_id = returned.member_id AND later.seq > returned.seq
         JOIN ledger_transaction cause ON cause.id = later.transaction_id AND cause.kind = 'EXPIRED'
         JOIN lot_movement lapse ON lapse.root_transaction_id = cause.id AND lapse.lot_id = back.lot_id
        WHERE back.root_transaction_id = ? AND back.kind = 'GIVE'
        ORDER BY cause.id`,
      [memberId, returnedFrom],
    );
    return rows.map(({ id }) => id);
  }
}
