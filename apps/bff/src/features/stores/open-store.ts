import type { StoreId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { StoreEntity } from './store.entity.js';
import type { Store } from './store.js';

/** Adds a store to the programme. */
@Injectable()
export class OpenStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  async execute(store: Omit<Store, 'id'>): Promise<StoreId> {
    const id = this.ids.next<StoreId>(this.clock.now());
    await this.unitOfWork.run((tx) =>
      tx.repository(StoreEntity).insert({
        id,
        code: store.code,
        nameZh: store.name['zh-CN'],
        nameEn: store.name.en,
        addressZh: store.address['zh-CN'],
        addressEn: store.address.en,
        openingHoursZh: store.openingHours['zh-CN'],
        openingHoursEn: store.openingHours.en,
      }),
    );
    return id;
  }
}
