import type { Instant, MemberId, PrizeId, SpinId, WheelId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';

/** Somebody who won something other than the fallback. */
export interface Winner {
  readonly id: SpinId;
  readonly memberId: MemberId;
  readonly prizeId: PrizeId;
  readonly version: number;
  readonly wonAt: Instant;
}

/** The last winners of a wheel. */
@Injectable()
export class WinnersQuery {
  constructor(private readonly reader: Reader) {}

  /** Newest first. */
  last(wheelId: WheelId, limit: number): Promise<Winner[]> {
    return this.reader.query<Winner>(
      `SELECT id, member_id AS memberId, prize_id AS prizeId, version, spun_at AS wonAt
         FROM spin WHERE wheel_id = ? AND won = 1 ORDER BY id DESC LIMIT ?`,
      [wheelId, limit],
    );
  }
}
