import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/index.js';
import type { BatchReader } from '../../platform/graphql/index.js';
import { SaleRefundEntity } from './sale-refund.entity.js';
import type { SaleRefund, SaleRefundId } from './sale-refund.js';

/** Refunds by id; null for an unknown one. */
@Injectable()
export class SaleRefundReader implements BatchReader<SaleRefundId, SaleRefund | null> {
  constructor(private readonly reader: Reader) {}

  async readMany(ids: readonly SaleRefundId[]): Promise<readonly (SaleRefund | null)[]> {
    const rows = await this.reader.find(SaleRefundEntity, { where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, row as SaleRefund]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
