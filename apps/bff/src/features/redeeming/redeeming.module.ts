import { Module } from '@nestjs/common';
import { RedemptionDetailsModule } from '../redemption-details/index.js';
import { RedemptionStepsModule } from '../redemption-steps/index.js';
import { RedemptionsModule } from '../redemptions/index.js';
import { RewardsModule } from '../rewards/index.js';
import { SpinsModule } from '../spins/index.js';
import { StoresModule } from '../stores/index.js';
import { VoucherHandOutsModule } from '../voucher-hand-outs/index.js';
import { WechatPaymentsModule } from '../wechat-payments/index.js';
import { CancelRedemption } from './cancel-redemption.js';
import { PayRedemption } from './pay-redemption.js';
import { PayRedemptionResolver } from './pay-redemption.resolver.js';
import { RedeemReward } from './redeem-reward.js';
import { RedeemingAnswers } from './redeeming.answers.js';
import { RedeemingResolver } from './redeeming.resolver.js';

@Module({
  imports: [
    RedemptionDetailsModule,
    RedemptionStepsModule,
    RedemptionsModule,
    RewardsModule,
    SpinsModule,
    StoresModule,
    VoucherHandOutsModule,
    WechatPaymentsModule,
  ],
  providers: [
    CancelRedemption,
    PayRedemption,
    PayRedemptionResolver,
    RedeemingAnswers,
    RedeemingResolver,
    RedeemReward,
  ],
  exports: [CancelRedemption],
})
export class RedeemingModule {}
