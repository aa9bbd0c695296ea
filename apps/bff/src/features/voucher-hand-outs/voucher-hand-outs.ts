import type { VoucherKindId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { VoucherKindReader } from '../voucher-kinds/index.js';
import { VoucherCodes } from '../vouchers/index.js';
import type { HandOut } from './hand-out-voucher.js';

/** What a command needs from outside to hand out a voucher: the kind, and chance where codes are generated. */
@Injectable()
export class VoucherHandOuts {
  constructor(
    private readonly kinds: VoucherKindReader,
    private readonly codes: VoucherCodes,
  ) {}

  /** Changes nothing. @throws Error when there is no such kind */
  async prepare(kindId: VoucherKindId): Promise<HandOut> {
    const [kind] = await this.kinds.readMany([kindId]);
    if (kind === undefined || kind === null) {
      throw new Error(`there is no voucher kind ${kindId}`);
    }
    return { kind, code: kind.codes === 'GENERATED' ? this.codes.generate() : null };
  }
}
