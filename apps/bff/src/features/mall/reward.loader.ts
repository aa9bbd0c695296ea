import type { RewardId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { remainingStock } from './remaining-stock.js';
import type { Reward } from './reward.js';
import { REWARD_COLUMNS, type RewardRow, rewardOf } from './reward-row.js';

/** Rewards by id, closed ones too; null for an unknown one. */
@Injectable()
export class RewardReader implements BatchReader<RewardId, Reward | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly RewardId[]): Promise<readonly (Reward | null)[]> {
    const rows = await this.reader.query<RewardRow>(
      `SELECT ${REWARD_COLUMNS} FROM reward WHERE id IN (?)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, rewardOf(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}

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
