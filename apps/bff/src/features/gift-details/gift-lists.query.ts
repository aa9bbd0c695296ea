import type { GiftId, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';

/** A place in a list of received gifts. */
export interface ReceivedPlace {
  readonly receivedAt: number;
  readonly giftId: string;
}

/** A member's gifts, by id; the rows come through the GiftReader. */
@Injectable()
export class GiftListsQuery {
  constructor(private readonly reader: Reader) {}

  /** What a member sent, newest first. @param before the last one seen */
  async sentBy(memberId: MemberId, before: string | null, limit: number): Promise<GiftId[]> {
    const rows = await this.reader.query<{ id: GiftId }>(
      `SELECT id FROM gift WHERE sender_id = ? ${before === null ? '' : 'AND id < ?'}
        ORDER BY id DESC LIMIT ?`,
      [memberId, ...(before === null ? [] : [before]), limit],
    );
    return rows.map(({ id }) => id);
  }

  /** What a member claimed, newest first, each with its place. */
  receivedBy(
    memberId: MemberId,
    before: ReceivedPlace | null,
    limit: number,
  ): Promise<{ id: GiftId; receivedAt: number }[]> {
    return this.reader.query<{ id: GiftId; receivedAt: number }>(
      `SELECT gift_id AS id, received_at AS receivedAt FROM gift_receipt
        WHERE receiver_id = ? ${before === null ? '' : 'AND (received_at, gift_id) < (?, ?)'}
        ORDER BY received_at DESC, gift_id DESC LIMIT ?`,
      [memberId, ...(before === null ? [] : [before.receivedAt, before.giftId]), limit],
    );
  }
}
