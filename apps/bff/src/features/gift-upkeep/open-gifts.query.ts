import type { GiftId, Instant, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import { OPEN_STATES } from '../gifting/index.js';

/** Gifts that have not ended, by id; the rows come through the GiftReader. */
@Injectable()
export class OpenGiftsQuery {
  constructor(private readonly reader: Reader) {}

  /** All that a member sent and that has not ended. */
  async openOf(memberId: MemberId): Promise<GiftId[]> {
    const rows = await this.reader.query<{ id: GiftId }>(
      'SELECT id FROM gift WHERE sender_id = ? AND state IN (?) ORDER BY id',
      [memberId, OPEN_STATES],
    );
    return rows.map(({ id }) => id);
  }

  /** Whose time is up, soonest first; of one sender, or of all. */
  async due(now: Instant, limit: number, senderId?: MemberId): Promise<GiftId[]> {
    const rows = await this.reader.query<{ id: GiftId }>(
      `SELECT id FROM gift WHERE ${senderId === undefined ? '' : 'sender_id = ? AND'} due_at <= ?
        ORDER BY due_at, id LIMIT ?`,
      [...(senderId === undefined ? [] : [senderId]), now, limit],
    );
    return rows.map(({ id }) => id);
  }
}
