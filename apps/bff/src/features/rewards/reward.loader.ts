import type { RewardId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
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
