import type { GiftId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';

@Injectable()
export class GiftsUnderReviewQuery {
  constructor(private readonly reader: Reader) {}

  /** What waits for an operator, oldest first. @param after the last one seen */
  async list(after: string | null, limit: number): Promise<GiftId[]> {
    const rows = await this.reader.query<{ id: GiftId }>(
      `SELECT id FROM gift WHERE state = 'UNDER_REVIEW' AND id > ? ORDER BY id LIMIT ?`,
      [after ?? '', limit],
    );
    return rows.map(({ id }) => id);
  }
}
