import type { SaleId, StoreId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { SaleEntity } from './sale.entity.js';
import type { Sale, SaleVoucher } from './sale.js';
import { SaleVoucherEntity } from './sale-voucher.entity.js';

/** Booked sales by id: `context.loaders.of(saleReader).load(id)`; null for an unknown one. */
@Injectable()
export class SaleReader implements BatchReader<SaleId, Sale | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly SaleId[]): Promise<readonly (Sale | null)[]> {
    const rows = await this.reader.find(SaleEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, row as Sale]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async ofReceipt(storeId: StoreId, receiptNumber: string): Promise<Sale | null> {
    const row = await this.reader.findOne(SaleEntity, { where: { storeId, receiptNumber } });
    return row as Sale | null;
  }
}

/** What sales took, in the order in which it came off; empty for most. */
@Injectable()
export class SaleVoucherReader implements BatchReader<SaleId, readonly SaleVoucher[]> {
  constructor(private readonly reader: Reader) {}

  async readMany(saleIds: readonly SaleId[]): Promise<readonly (readonly SaleVoucher[])[]> {
    const rows = await this.reader.find(SaleVoucherEntity, {
      where: { saleId: In(saleIds) },
      order: { saleId: 'ASC', position: 'ASC' },
    });
    const taken = rows as SaleVoucher[];
    return saleIds.map((id) => taken.filter(({ saleId }) => saleId === id));
  }
}
