import type { OnModuleInit } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.js';
import { MallModule } from '../mall/index.js';
import { MembersModule } from '../members/index.js';
import { PaymentSubjects, PaymentsModule } from '../payments/index.js';
import { StoresModule } from '../stores/index.js';
import { VouchersModule } from '../vouchers/index.js';
import { Addresses } from './addresses.js';
import { CancelRedemption } from './cancel-redemption.js';
import { MemberRedemptionsResolver } from './member-redemptions.resolver.js';
import { PayRedemption } from './pay-redemption.js';
import { PayRedemptionResolver } from './pay-redemption.resolver.js';
import { PickupCodes } from './pickup-codes.js';
import { RedeemReward } from './redeem-reward.js';
import { RedemptionAnswers } from './redemption.answers.js';
import { LapsedPartReader, RedemptionReader } from './redemption.loader.js';
import { RedemptionResolver } from './redemption.resolver.js';
import { RedemptionFieldsResolver } from './redemption-fields.resolver.js';
import { RedemptionPayment } from './redemption-payment.js';
import { RedemptionSteps } from './redemption-steps.js';
import './redemption-transition.entity.js';
import { RedemptionsQuery } from './redemptions.query.js';
import { SettleDueJob } from './settle-due.job.js';
import { SettleDue } from './settle-due.js';

@Module({
  imports: [LedgerModule, MallModule, MembersModule, PaymentsModule, StoresModule, VouchersModule],
  providers: [
    Addresses,
    CancelRedemption,
    LapsedPartReader,
    MemberRedemptionsResolver,
    PayRedemption,
    PayRedemptionResolver,
    PickupCodes,
    RedeemReward,
    RedemptionAnswers,
    RedemptionFieldsResolver,
    RedemptionPayment,
    RedemptionReader,
    RedemptionResolver,
    RedemptionSteps,
    RedemptionsQuery,
    SettleDue,
    SettleDueJob,
  ],
  exports: [
    Addresses,
    CancelRedemption,
    PickupCodes,
    RedeemReward,
    RedemptionAnswers,
    RedemptionReader,
    RedemptionSteps,
    SettleDue,
  ],
})
export class RedemptionsModule implements OnModuleInit {
  constructor(
    private readonly subjects: PaymentSubjects,
    private readonly payment: RedemptionPayment,
  ) {}

  onModuleInit(): void {
    this.subjects.add(this.payment);
  }
}
