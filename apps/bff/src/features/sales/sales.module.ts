import { Module } from '@nestjs/common';
import { SaleReader, SaleRefundReader, SaleVoucherReader } from './sale.loader.js';
import './sale-line.entity.js';
import './sale-refund-line.entity.js';

@Module({
  providers: [SaleReader, SaleRefundReader, SaleVoucherReader],
  exports: [SaleReader, SaleRefundReader, SaleVoucherReader],
})
export class SalesModule {}
