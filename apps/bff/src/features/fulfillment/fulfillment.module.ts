import { Module } from '@nestjs/common';
import { CardScanningModule } from '../card-scanning/index.js';
import { RedeemingModule } from '../redeeming/index.js';
import { RedemptionDetailsModule } from '../redemption-details/index.js';
import { RedemptionStepsModule } from '../redemption-steps/index.js';
import { RedemptionsModule } from '../redemptions/index.js';
import { FulfillRedemption } from './fulfill-redemption.js';
import { FulfillmentResolver } from './fulfillment.resolver.js';
import { Parcels } from './parcels.query.js';
import { Shipping } from './shipping.js';
import { ShippingResolver } from './shipping.resolver.js';

@Module({
  imports: [
    CardScanningModule,
    RedeemingModule,
    RedemptionDetailsModule,
    RedemptionStepsModule,
    RedemptionsModule,
  ],
  providers: [FulfillRedemption, FulfillmentResolver, Parcels, Shipping, ShippingResolver],
})
export class FulfillmentModule {}
