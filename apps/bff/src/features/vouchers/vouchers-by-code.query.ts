import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Reader } from '../../platform/database/reader.js';
import type { VoucherFacts } from './presented-voucher.js';
import { VoucherEntity } from './voucher.entity.js';
import { VoucherCodes } from './voucher-codes.js';

@Injectable()
export class VouchersByCode {
  constructor(
    private readonly reader: Reader,
    private readonly codes: VoucherCodes,
  ) {}

  /** @param typed codes as typed or scanned @returns whoever's voucher each is, in their order; null for none */
  async find(typed: readonly string[]): Promise<readonly (VoucherFacts | null)[]> {
    if (typed.length === 0) {
      return [];
    }
    const digests = typed.map((code) => this.codes.digest(code));
    const rows = await this.reader.find(VoucherEntity, { where: { codeDigest: In(digests) } });
    const byDigest = new Map(rows.map((row) => [row.codeDigest, row as unknown as VoucherFacts]));
    return digests.map((digest) => byDigest.get(digest) ?? null);
  }

  /** @returns how many of the codes somebody has */
  async handedOut(digests: readonly string[]): Promise<number> {
    const where = { codeDigest: In(digests) };
    return (await this.reader.find(VoucherEntity, { select: { id: true }, where })).length;
  }
}
