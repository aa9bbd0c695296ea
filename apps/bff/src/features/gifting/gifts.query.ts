import type { BusinessDate, GiftId, Instant, MemberId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { GiftLink } from '../gift-risk/index.js';
import { LIMIT_CODES } from './gift-limits.js';
import './gift-receipt.entity.js';
import { OPEN_STATES } from './gift-state.js';

/** Gifts passed on longer ago, or by more people, are no cycle that anybody waits for. */
const LONGEST_CHAIN = 4;
const MOST_IN_A_CHAIN = 200;

/** A place in a list of received gifts. */
export interface ReceivedPlace {
  readonly receivedAt: number;
  readonly giftId: string;
}

export interface SentToday {
  readonly gifts: number;
  readonly points: number;
  readonly pointsThisMonth: number;
}

/** Lists of gifts, by id; the rows come through the GiftReader. */
@Injectable()
export class GiftsQuery {
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

  /** All that a member sent and that has not ended. */
  async openOf(memberId: MemberId): Promise<GiftId[]> {
    const rows = await this.reader.query<{ id: GiftId }>(
      'SELECT id FROM gift WHERE sender_id = ? AND state IN (?) ORDER BY id',
      [memberId, OPEN_STATES],
    );
    return rows.map(({ id }) => id);
  }

  /** What waits for an operator, oldest first. @param after the last one seen */
  async underReview(after: string | null, limit: number): Promise<GiftId[]> {
    const rows = await this.reader.query<{ id: GiftId }>(
      `SELECT id FROM gift WHERE state = 'UNDER_REVIEW' AND id > ? ORDER BY id LIMIT ?`,
      [after ?? '', limit],
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

  /** What a member's limits have counted on a date and in its month. */
  async counted(memberId: MemberId, date: BusinessDate, month: string): Promise<SentToday> {
    const rows = await this.reader.query<{ code: string; period: string; used: number }>(
      `SELECT limit_code AS code, period, used FROM limit_counter
        WHERE member_id = ? AND limit_code IN (?) AND period IN (?)`,
      [memberId, [LIMIT_CODES.DAILY_COUNT, LIMIT_CODES.DAILY_POINTS], [date, month]],
    );
    const used = (code: string, period: string) =>
      rows.find((row) => row.code === code && row.period === period)?.used ?? 0;
    return {
      gifts: used(LIMIT_CODES.DAILY_COUNT, date),
      points: used(LIMIT_CODES.DAILY_POINTS, date),
      pointsThisMonth: used(LIMIT_CODES.MONTHLY_POINTS, month),
    };
  }

  /** Who gave to whoever gave to a member, and so on, since a moment: what was claimed along the chains. */
  async linksTowards(memberId: MemberId, since: Instant): Promise<readonly GiftLink[]> {
    const links: GiftLink[] = [];
    const seen = new Set<MemberId>();
    let towards: readonly MemberId[] = [memberId];
    for (let step = 0; step < LONGEST_CHAIN && towards.length > 0; step++) {
      const found = await this.reader.query<GiftLink>(
        `SELECT sender_id AS \`from\`, receiver_id AS \`to\`, received_at AS at FROM gift_receipt
          WHERE receiver_id IN (?) AND received_at > ? LIMIT ?`,
        [towards, since, MOST_IN_A_CHAIN],
      );
      links.push(...found);
      for (const id of towards) {
        seen.add(id);
      }
      towards = [...new Set(found.map(({ from }) => from))].filter((id) => !seen.has(id));
    }
    return links;
  }
}
