import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import { type BatchReader, text } from '../../platform/graphql/index.js';
import type { RewardCategory, RewardCategoryId } from './reward.js';
import { RewardCategoryEntity } from './reward-category.entity.js';

/** Categories by id; null for an unknown one. */
@Injectable()
export class RewardCategoryReader implements BatchReader<RewardCategoryId, RewardCategory | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly RewardCategoryId[]): Promise<readonly (RewardCategory | null)[]> {
    const rows = await this.reader.find(RewardCategoryEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, categoryOf(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** All categories, in their order. */
  async all(): Promise<RewardCategory[]> {
    const rows = await this.reader.find(RewardCategoryEntity, {
      order: { position: 'ASC', id: 'ASC' },
    });
    return rows.map(categoryOf);
  }
}

const categoryOf = (row: RewardCategoryEntity): RewardCategory => ({
  id: row.id as RewardCategoryId,
  code: row.code,
  name: text(row.nameZh, row.nameEn),
  position: row.position,
});
