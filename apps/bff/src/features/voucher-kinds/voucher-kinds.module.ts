import { Module } from '@nestjs/common';
import { VouchersModule } from '../vouchers/index.js';
import { AddVoucherKind } from './add-voucher-kind.js';
import { KnownCodes } from './known-codes.query.js';
import { LoadVoucherCodes } from './load-voucher-codes.js';
import { VoucherKindReader } from './voucher-kind.loader.js';

@Module({
  imports: [VouchersModule],
  providers: [AddVoucherKind, KnownCodes, LoadVoucherCodes, VoucherKindReader],
  exports: [AddVoucherKind, LoadVoucherCodes, VoucherKindReader],
})
export class VoucherKindsModule {}
