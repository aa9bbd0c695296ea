import type { RewardId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { remainingStock } from './remaining-stock.js';

interface StockRow {
  readonly rewardId: RewardId;
  readonly remaining: number;
}

/** How many are left of rewards now. */
@Injectable()
export class StockReader implements BatchReader<RewardId, number> {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  async readMany(ids: readonly RewardId[]): Promise<readonly number[]> {
    const rows = await this.reader.query<StockRow>(
      `SELECT reward.id AS rewardId, ${remainingStock('reward.id', 'reward.voucher_kind_id')} AS remaining
         FROM reward WHERE reward.id IN (?)`,
      [this.clock.now(), ids],
    );
    const byId = new Map(rows.map((row) => [row.rewardId, row.remaining]));
    return ids.map((id) => byId.get(id) ?? 0);
  }
}
