import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/reader.js';
import { VouchersByCode } from '../vouchers/index.js';
import { VoucherPoolCodeEntity } from './voucher-pool-code.entity.js';

@Injectable()
export class KnownCodes {
  constructor(
    private readonly reader: Reader,
    private readonly vouchers: VouchersByCode,
  ) {}

  /** @returns how many of the codes are a voucher or lie in a pool */
  async count(digests: readonly string[]): Promise<number> {
    const where = { codeDigest: In(digests) };
    const [handedOut, free] = await Promise.all([
      this.vouchers.handedOut(digests),
      this.reader.find(VoucherPoolCodeEntity, { select: { voucherId: true }, where }),
    ]);
    return handedOut + free.length;
  }
}
