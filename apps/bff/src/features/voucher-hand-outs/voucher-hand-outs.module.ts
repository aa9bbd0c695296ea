import { Module } from '@nestjs/common';
import { VoucherKindsModule } from '../voucher-kinds/index.js';
import { VouchersModule } from '../vouchers/index.js';
import { VoucherHandOuts } from './voucher-hand-outs.js';

@Module({
  imports: [VoucherKindsModule, VouchersModule],
  providers: [VoucherHandOuts],
  exports: [VoucherHandOuts],
})
export class VoucherHandOutsModule {}
