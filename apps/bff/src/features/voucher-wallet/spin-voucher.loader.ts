import type { Instant, VoucherId, VoucherKindId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Reader } from '../../platform/database/reader.js';
import type { BatchReader } from '../../platform/graphql/loaders.js';
import { VoucherCodes, VoucherEntity, voucherState } from '../vouchers/index.js';
import type { VoucherObject } from './vouchers.graphql.js';

/** Vouchers that spins won, by spin, for the member alone; null for a spin that won none. */
@Injectable()
export class SpinVoucherReader implements BatchReader<string, VoucherObject | null> {
  constructor(
    private readonly reader: Reader,
    private readonly codes: VoucherCodes,
    private readonly clock: Clock,
  ) {}

  async readMany(spinIds: readonly string[]): Promise<readonly (VoucherObject | null)[]> {
    const rows = await this.reader.find(VoucherEntity, {
      where: { sourceType: 'SPIN', sourceId: In(spinIds) },
    });
    const bySpin = new Map(rows.map((row) => [row.sourceId, this.object(row)]));
    return spinIds.map((id) => bySpin.get(id) ?? null);
  }

  private object(row: VoucherEntity): VoucherObject {
    const expiresAt = row.expiresAt as Instant;
    const state = row.state === 'USED' ? 'USED' : 'HANDED_OUT';
    return {
      id: row.id,
      code: this.codes.open(row.id as VoucherId, row.sealed),
      valueFen: row.valueFen,
      minimumSpendFen: row.minimumSpendFen,
      expiresAt,
      state: voucherState({ state, expiresAt }, this.clock.now()),
      usedAt: row.usedAt as Instant | null,
      kindId: row.kindId as VoucherKindId,
    };
  }
}
