import type { BusinessDate, MemberId, SpinId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { WheelVersion } from '../wheel/index.js';

/** Spins by id; the rows come through the SpinReader. */
@Injectable()
export class SpinsQuery {
  constructor(private readonly reader: Reader) {}

  /** How often a member has spun this version on a business date. */
  async countOn(
    memberId: MemberId,
    { wheelId, version }: Pick<WheelVersion, 'wheelId' | 'version'>,
    date: BusinessDate,
  ): Promise<number> {
    const [counted] = await this.reader.query<{ spins: number | string }>(
      `SELECT COUNT(*) AS spins FROM spin
        WHERE member_id = ? AND wheel_id = ? AND business_date = ? AND version = ?`,
      [memberId, wheelId, date, version],
    );
    return Number(counted?.spins ?? 0);
  }

  /** Newest first. @param before the last one seen */
  async idsOf(
    memberId: MemberId,
    wonOnly: boolean,
    before: string | null,
    limit: number,
  ): Promise<SpinId[]> {
    const rows = await this.reader.query<{ id: SpinId }>(
      `SELECT id FROM spin
        WHERE member_id = ? ${wonOnly ? 'AND won = 1' : ''} ${before === null ? '' : 'AND id < ?'}
        ORDER BY id DESC LIMIT ?`,
      [memberId, ...(before === null ? [] : [before]), limit],
    );
    return rows.map(({ id }) => id);
  }
}
