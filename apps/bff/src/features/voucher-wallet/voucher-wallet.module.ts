import { Module } from '@nestjs/common';
import { VoucherKindsModule } from '../voucher-kinds/index.js';
import { VouchersModule } from '../vouchers/index.js';
import { MemberVouchersResolver } from './member-vouchers.resolver.js';
import { SpinVoucherReader } from './spin-voucher.loader.js';
import { VoucherResolver } from './voucher.resolver.js';
import { Wallet } from './wallet.query.js';

@Module({
  imports: [VoucherKindsModule, VouchersModule],
  providers: [MemberVouchersResolver, SpinVoucherReader, VoucherResolver, Wallet],
  exports: [SpinVoucherReader],
})
export class VoucherWalletModule {}
