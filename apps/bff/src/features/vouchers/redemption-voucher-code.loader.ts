import type { VoucherId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/reader.js';
import type { BatchReader } from '../../platform/graphql/loaders.js';
import { VoucherEntity } from './voucher.entity.js';
import { VoucherCodes } from './voucher-codes.js';

/**
 * Codes by what they were handed out for, for the member alone: `context.loaders.of(redemptionVoucherCodes).load(id)`;
 * null for a redemption that has none, or whose voucher is still reserved.
 */
@Injectable()
export class RedemptionVoucherCodeReader implements BatchReader<string, string | null> {
  constructor(
    private readonly reader: Reader,
    private readonly codes: VoucherCodes,
  ) {}

  async readMany(redemptionIds: readonly string[]): Promise<readonly (string | null)[]> {
    const rows = await this.reader.find(VoucherEntity, {
      where: {
        sourceType: 'REDEMPTION',
        sourceId: In(redemptionIds),
        state: In(['HANDED_OUT', 'USED']),
      },
    });
    const byCause = new Map(
      rows.map(({ sourceId, id, sealed }) => [sourceId, this.codes.open(id as VoucherId, sealed)]),
    );
    return redemptionIds.map((id) => byCause.get(id) ?? null);
  }
}
