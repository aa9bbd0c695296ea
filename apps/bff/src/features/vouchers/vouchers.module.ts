import { Module } from '@nestjs/common';
import { AddVoucherKind } from './add-voucher-kind.js';
import { LoadVoucherCodes } from './load-voucher-codes.js';
import { MemberVouchersResolver } from './member-vouchers.resolver.js';
import { SpinVoucherReader } from './spin-voucher.loader.js';
import { VoucherResolver } from './voucher.resolver.js';
import { RedemptionVoucherCodeReader } from './voucher-code.loader.js';
import { VoucherCodes } from './voucher-codes.js';
import { VoucherHandOuts } from './voucher-hand-outs.js';
import { VoucherKindReader } from './voucher-kind.loader.js';
import { VouchersByCode } from './vouchers-by-code.query.js';
import { Wallet } from './wallet.query.js';

@Module({
  providers: [
    AddVoucherKind,
    LoadVoucherCodes,
    MemberVouchersResolver,
    RedemptionVoucherCodeReader,
    SpinVoucherReader,
    VoucherCodes,
    VoucherHandOuts,
    VoucherKindReader,
    VoucherResolver,
    VouchersByCode,
    Wallet,
  ],
  exports: [
    AddVoucherKind,
    LoadVoucherCodes,
    RedemptionVoucherCodeReader,
    SpinVoucherReader,
    VoucherHandOuts,
    VoucherKindReader,
    VouchersByCode,
  ],
})
export class VouchersModule {}
