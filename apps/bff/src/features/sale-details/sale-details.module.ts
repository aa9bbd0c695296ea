import { Module } from '@nestjs/common';
import { SalesModule } from '../sales/index.js';
import { StoresModule } from '../stores/index.js';
import { VoucherKindsModule } from '../voucher-kinds/index.js';
import { SaleResolver } from './sale.resolver.js';
import { SaleVoucherResolver } from './sale-voucher.resolver.js';

@Module({
  imports: [SalesModule, StoresModule, VoucherKindsModule],
  providers: [SaleResolver, SaleVoucherResolver],
})
export class SaleDetailsModule {}
