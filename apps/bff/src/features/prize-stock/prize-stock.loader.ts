import type { BusinessDate, PrizeId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';

/** How many of a prize are left; 0 for one without stock rows. */
@Injectable()
export class PrizeStockReader implements BatchReader<PrizeId, number> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly PrizeId[]): Promise<readonly number[]> {
    const rows = await this.reader.query<{ prizeId: PrizeId; remaining: string | number }>(
      `SELECT prize_id AS prizeId, SUM(initial - taken) AS remaining
         FROM prize_stock WHERE prize_id IN (?) GROUP BY prize_id`,
      [ids],
    );
    const byId = new Map(rows.map(({ prizeId, remaining }) => [prizeId, Number(remaining)]));
    return ids.map((id) => byId.get(id) ?? 0);
  }

  /** Points that prizes of a business date have brought, as far as they count. */
  async budgetUsed(date: BusinessDate): Promise<number> {
    const [sum] = await this.reader.query<{ used: string | number | null }>(
      'SELECT SUM(used) AS used FROM wheel_budget WHERE business_date = ?',
      [date],
    );
    return Number(sum?.used ?? 0);
  }
}
