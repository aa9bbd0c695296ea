import type { StoreId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/reader.js';
import type { BatchReader } from '../../platform/graphql/loaders.js';
import { text } from '../../platform/graphql/text.js';
import { StoreEntity } from './store.entity.js';
import type { Store } from './store.js';

/** Stores by id: `context.loaders.of(storeReader).load(id)`; null for an unknown one. */
@Injectable()
export class StoreReader implements BatchReader<StoreId, Store | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly StoreId[]): Promise<readonly (Store | null)[]> {
    const rows = await this.reader.find(StoreEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, storeOf(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** All stores, by code. */
  async all(): Promise<Store[]> {
    const rows = await this.reader.find(StoreEntity, { order: { code: 'ASC' } });
    return rows.map(storeOf);
  }
}

const storeOf = (row: StoreEntity): Store => ({
  id: row.id as StoreId,
  code: row.code,
  name: text(row.nameZh, row.nameEn),
  address: text(row.addressZh, row.addressEn),
  openingHours: text(row.openingHoursZh, row.openingHoursEn),
});
