import { Module } from '@nestjs/common';
import { PointsModule } from '../points/index.js';
import { SaleRefundsModule } from '../sale-refunds/index.js';
import { SalesModule } from '../sales/index.js';
import { TiersModule } from '../tiers/index.js';
import { TillModule } from '../till/index.js';
import { VouchersModule } from '../vouchers/index.js';
import { QuoteSale } from './quote-sale.js';
import { RecordSale } from './record-sale.js';
import { RefundSale } from './refund-sale.js';
import { SaleAnswers } from './sale.answers.js';
import { SellingResolver } from './selling.resolver.js';

@Module({
  imports: [PointsModule, SaleRefundsModule, SalesModule, TiersModule, TillModule, VouchersModule],
  providers: [QuoteSale, RecordSale, RefundSale, SaleAnswers, SellingResolver],
  exports: [QuoteSale, RecordSale, RefundSale],
})
export class SellingModule {}
