import type { VoucherKindId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { IdSource } from '../../platform/ids/id-source.js';
import { VoucherKindEntity } from './voucher-kind.entity.js';
import type { VoucherKind } from './voucher-kind.js';
import { VoucherPoolEntity } from './voucher-pool.entity.js';

/** Brings a kind of voucher into being; where its codes are to be loaded, with an empty pool. */
@Injectable()
export class AddVoucherKind {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: IdSource,
  ) {}

  /** @throws a duplicate-key error when the code is taken */
  async execute({ title, ...kind }: Omit<VoucherKind, 'id'>): Promise<VoucherKindId> {
    const createdAt = this.clock.now();
    const id = this.ids.next<VoucherKindId>(createdAt);
    await this.unitOfWork.run(async (tx) => {
      await tx
        .repository(VoucherKindEntity)
        .insert({ ...kind, id, titleZh: title['zh-CN'], titleEn: title.en, createdAt });
      if (kind.codes === 'LOADED') {
        await tx.repository(VoucherPoolEntity).insert({ kindId: id, loaded: 0, handedOut: 0 });
      }
    });
    return id;
  }
}
