import {
  type Fen,
  fen,
  type Instant,
  instant,
  type MemberId,
  type Points,
  points,
  type StoreId,
} from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Reader } from '../../platform/database/index.js';

export const CardEventKind = {
  CARD_READ: 'CARD_READ',
  SALE_RECORDED: 'SALE_RECORDED',
  SALE_REFUNDED: 'SALE_REFUNDED',
} as const;
export type CardEventKind = keyof typeof CardEventKind;

/** Most events answered at a time. */
const EVENTS_AT_ONCE = 20;

/** Something that happened to a member's card; amounts are signed, so a refund shows what it took back. */
export interface CardEvent {
  readonly id: string;
  readonly kind: CardEventKind;
  readonly at: Instant;
  readonly storeId: StoreId;
  readonly pointsEarned: Points | null;
  readonly pointsSpent: Points | null;
  readonly payableFen: Fen | null;
  /** What vouchers took off; null where there was none. */
  readonly voucherFen: Fen | null;
  readonly breakdown: readonly { readonly ruleCode: string; readonly points: number }[];
}

const eventRow = z.object({
  id: z.string(),
  kind: z.enum(CardEventKind),
  happenedAt: z.number(),
  storeId: z.string(),
  pointsEarned: z.number().nullable(),
  pointsSpent: z.number().nullable(),
  payableFen: z.number().nullable(),
  voucherFen: z.number().nullable(),
  breakdown: z.preprocess(
    (value) => (typeof value === 'string' ? JSON.parse(value) : (value ?? [])),
    z.array(z.object({ ruleCode: z.string(), points: z.number() })),
  ),
});

/** Each part is one range of an index (member, time), read no further than needed. */
const EVENTS_SQL = `
  (SELECT id, 'CARD_READ' AS kind, 0 AS part, opened_at AS happenedAt, store_id AS storeId,
          NULL AS pointsEarned, NULL AS pointsSpent, NULL AS payableFen, NULL AS voucherFen, NULL AS breakdown
     FROM till_session WHERE member_id = ? AND opened_at >= ? ORDER BY opened_at, id LIMIT ?)
  UNION ALL
  (SELECT id, 'SALE_RECORDED', 1, recorded_at, store_id,
          points_earned, points_spent, payable_fen, NULLIF(voucher_fen, 0), breakdown
     FROM sale WHERE member_id = ? AND recorded_at >= ? ORDER BY recorded_at, id LIMIT ?)
  UNION ALL
  (SELECT id, 'SALE_REFUNDED', 2, recorded_at, store_id,
          -points_clawed_back, -points_returned, -cash_fen, NULLIF(-voucher_fen, 0), NULL
     FROM sale_refund WHERE member_id = ? AND recorded_at >= ? ORDER BY recorded_at, id LIMIT ?)
  ORDER BY happenedAt, part, id LIMIT ?`;

@Injectable()
export class CardEvents {
  constructor(private readonly reader: Reader) {}

  /**
   * What happened at or after a moment, oldest first. The moment itself is included, so that whoever asks
   * from the last event on misses nothing that happened in the same millisecond; ids tell what was seen.
   */
  async since(memberId: MemberId, moment: Instant): Promise<CardEvent[]> {
    const range = [memberId, moment, EVENTS_AT_ONCE];
    const rows = await this.reader.query(EVENTS_SQL, [
      ...range,
      ...range,
      ...range,
      EVENTS_AT_ONCE,
    ]);
    return rows.map(eventOf);
  }
}

function eventOf(row: unknown): CardEvent {
  const { happenedAt, storeId, pointsEarned, pointsSpent, payableFen, voucherFen, ...event } =
    eventRow.parse(row);
  return {
    ...event,
    at: instant(happenedAt),
    storeId: storeId as StoreId,
    pointsEarned: pointsEarned === null ? null : points(pointsEarned),
    pointsSpent: pointsSpent === null ? null : points(pointsSpent),
    payableFen: payableFen === null ? null : fen(payableFen),
    voucherFen: voucherFen === null ? null : fen(voucherFen),
  };
}
