import type { RedemptionId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';

/** What waits to be sent. */
@Injectable()
export class Parcels {
  constructor(private readonly reader: Reader) {}

  /** Who waits longest comes first. @param after the last one seen */
  async waiting(after: string | null, limit: number): Promise<RedemptionId[]> {
    const rows = await this.reader.query<{ id: RedemptionId }>(
      `SELECT id FROM redemption WHERE status = 'CONFIRMED' AND id > ? ORDER BY id LIMIT ?`,
      [after ?? '', limit],
    );
    return rows.map(({ id }) => id);
  }
}
