import { Module } from '@nestjs/common';
import { MemberCardModule } from '../member-card/index.js';
import { MembersModule } from '../members/index.js';
import { PointsModule } from '../points/index.js';
import { SaleRefundsModule } from '../sale-refunds/index.js';
import { SalesModule } from '../sales/index.js';
import { StoresModule } from '../stores/index.js';
import { TiersModule } from '../tiers/index.js';
import { VoucherKindsModule } from '../voucher-kinds/index.js';
import { VouchersModule } from '../vouchers/index.js';
import { CardEventResolver } from './card-event.resolver.js';
import { CardEvents } from './card-events.js';
import { QuoteSale } from './quote-sale.js';
import { RecordSale } from './record-sale.js';
import { RefundSale } from './refund-sale.js';
import { SaleAnswers } from './sale.answers.js';
import { SaleResolver } from './sale.resolver.js';
import { SaleVoucherResolver } from './sale-voucher.resolver.js';
import { ScanCard } from './scan-card.js';
import { TillResolver } from './till.resolver.js';
import { TillMemberResolver } from './till-member.resolver.js';
import { TillSessions } from './till-sessions.js';

@Module({
  imports: [
    MemberCardModule,
    MembersModule,
    PointsModule,
    SaleRefundsModule,
    SalesModule,
    StoresModule,
    TiersModule,
    VoucherKindsModule,
    VouchersModule,
  ],
  providers: [
    CardEventResolver,
    CardEvents,
    QuoteSale,
    RecordSale,
    RefundSale,
    SaleAnswers,
    SaleResolver,
    SaleVoucherResolver,
    ScanCard,
    TillMemberResolver,
    TillResolver,
    TillSessions,
  ],
  exports: [QuoteSale, RecordSale, RefundSale, ScanCard],
})
export class TillModule {}
