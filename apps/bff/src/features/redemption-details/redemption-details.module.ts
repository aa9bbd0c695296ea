import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.js';
import { MallModule } from '../mall/index.js';
import { RedemptionsModule } from '../redemptions/index.js';
import { RewardsModule } from '../rewards/index.js';
import { StoresModule } from '../stores/index.js';
import { VouchersModule } from '../vouchers/index.js';
import { Addresses } from './addresses.js';
import { LapsedPartReader } from './lapsed-part.loader.js';
import { MemberRedemptions } from './member-redemptions.query.js';
import { MemberRedemptionsResolver } from './member-redemptions.resolver.js';
import { PickupCodes } from './pickup-codes.js';
import { RedemptionAnswers } from './redemption.answers.js';
import { RedemptionFieldsResolver } from './redemption-fields.resolver.js';

/** What members and staff are shown of redemptions, with what is kept sealed of them. */
@Module({
  imports: [
    LedgerModule,
    MallModule,
    RedemptionsModule,
    RewardsModule,
    StoresModule,
    VouchersModule,
  ],
  providers: [
    Addresses,
    LapsedPartReader,
    MemberRedemptions,
    MemberRedemptionsResolver,
    PickupCodes,
    RedemptionAnswers,
    RedemptionFieldsResolver,
  ],
  exports: [Addresses, PickupCodes, RedemptionAnswers],
})
export class RedemptionDetailsModule {}
