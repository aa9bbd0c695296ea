import { Module } from '@nestjs/common';
import { RedemptionVoucherCodeReader } from './redemption-voucher-code.loader.js';
import { VoucherCodes } from './voucher-codes.js';
import { VouchersByCode } from './vouchers-by-code.query.js';

@Module({
  providers: [RedemptionVoucherCodeReader, VoucherCodes, VouchersByCode],
  exports: [RedemptionVoucherCodeReader, VoucherCodes, VouchersByCode],
})
export class VouchersModule {}
