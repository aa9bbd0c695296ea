import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/reader.js';
import { VoucherEntity } from './voucher.entity.js';
import { VoucherPoolCodeEntity } from './voucher-pool-code.entity.js';

@Injectable()
export class VouchersByCode {
  constructor(private readonly reader: Reader) {}

  /** @returns how many of the codes are a voucher or lie in a pool */
  async known(digests: readonly string[]): Promise<number> {
    const where = { codeDigest: In(digests) };
    const [handedOut, free] = await Promise.all([
      this.reader.find(VoucherEntity, { select: { id: true }, where }),
      this.reader.find(VoucherPoolCodeEntity, { select: { voucherId: true }, where }),
    ]);
    return handedOut.length + free.length;
  }
}
