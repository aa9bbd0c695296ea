import { Module } from '@nestjs/common';
import { MemberCardModule } from '../member-card/index.js';
import { RedemptionsModule } from '../redemptions/index.js';
import { FulfillRedemption } from './fulfill-redemption.js';
import { FulfillmentResolver } from './fulfillment.resolver.js';

@Module({
  imports: [MemberCardModule, RedemptionsModule],
  providers: [FulfillRedemption, FulfillmentResolver],
})
export class FulfillmentModule {}
