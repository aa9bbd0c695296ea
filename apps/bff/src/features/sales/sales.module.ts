import { Module } from '@nestjs/common';
import { SaleReader, SaleRefundReader } from './sale.loader.js';
import './sale-line.entity.js';
import './sale-refund-line.entity.js';

@Module({
  providers: [SaleReader, SaleRefundReader],
  exports: [SaleReader, SaleRefundReader],
})
export class SalesModule {}
