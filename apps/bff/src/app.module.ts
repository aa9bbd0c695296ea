import type { DynamicModule, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { AuditChecksModule } from './audit-checks.module.js';
import { ClosurePartsModule } from './closure-parts.module.js';
import { AccountClosureModule } from './features/account-closure/index.js';
import { CardEventsModule } from './features/card-events/index.js';
import { CardScanningModule } from './features/card-scanning/index.js';
import { ConsentsModule } from './features/consents/index.js';
import { DataExportModule } from './features/data-export/index.js';
import { FairnessModule } from './features/fairness/index.js';
import { FulfillmentModule } from './features/fulfillment/index.js';
import { GiftClaimingModule } from './features/gift-claiming/index.js';
import { GiftDetailsModule } from './features/gift-details/index.js';
import { GiftLimitsModule } from './features/gift-limits/index.js';
import { GiftPrivateMessageModule } from './features/gift-private-message/index.js';
import { GiftReviewModule } from './features/gift-review/index.js';
import { GiftRiskModule } from './features/gift-risk/index.js';
import { GiftSendingModule } from './features/gift-sending/index.js';
import { GiftUpkeepModule } from './features/gift-upkeep/index.js';
import { GiftingModule } from './features/gifting/index.js';
import { LedgerModule } from './features/ledger/index.js';
import { LedgerAuditModule } from './features/ledger-audit/index.js';
import { LuckyWheelModule } from './features/lucky-wheel/index.js';
import { MallModule } from './features/mall/index.js';
import { MemberCardModule } from './features/member-card/index.js';
import { MemberIdentitiesModule } from './features/member-identities/index.js';
import { MembersModule } from './features/members/index.js';
import { MessageGrantsModule } from './features/message-grants/index.js';
import { MessageSourcesModule } from './features/message-sources/index.js';
import { MessagesModule } from './features/messages/index.js';
import { PaymentsModule } from './features/payments/index.js';
import { PhoneModule } from './features/phone/index.js';
import { PointsModule } from './features/points/index.js';
import { PrizesModule } from './features/prizes/index.js';
import { ProfileModule } from './features/profile/index.js';
import { ProgrammeModule } from './features/programme/index.js';
import { ReconciliationModule } from './features/reconciliation/index.js';
import { RedeemingModule } from './features/redeeming/index.js';
import { RedemptionDetailsModule } from './features/redemption-details/index.js';
import { RedemptionStepsModule } from './features/redemption-steps/index.js';
import { RedemptionUpkeepModule } from './features/redemption-upkeep/index.js';
import { RedemptionsModule } from './features/redemptions/index.js';
import { RewardManagementModule } from './features/reward-management/index.js';
import { RewardStockModule } from './features/reward-stock/index.js';
import { RewardsModule } from './features/rewards/index.js';
import { SaleDetailsModule } from './features/sale-details/index.js';
import { SellingModule } from './features/selling/index.js';
import { SignInModule } from './features/sign-in/index.js';
import { SpinningModule } from './features/spinning/index.js';
import { SpinsModule } from './features/spins/index.js';
import { StaffModule } from './features/staff/index.js';
import { StandingModule } from './features/standing/index.js';
import { StatementModule } from './features/statement/index.js';
import { StoresModule } from './features/stores/index.js';
import { SubscriptionMessagesModule } from './features/subscription-messages/index.js';
import { TiersModule } from './features/tiers/index.js';
import { TillModule } from './features/till/index.js';
import { VoucherHandOutsModule } from './features/voucher-hand-outs/index.js';
import { VoucherKindsModule } from './features/voucher-kinds/index.js';
import { VoucherWalletModule } from './features/voucher-wallet/index.js';
import { VouchersModule } from './features/vouchers/index.js';
import { WechatPaymentsModule } from './features/wechat-payments/index.js';
import { MemberUpkeepModule } from './member-upkeep.module.js';
import { CommandsModule } from './platform/commands/index.js';
import type { PlatformParts } from './platform/platform.module.js';
import { platformModule } from './platform/platform.module.js';

/** What the server can do. */
const features: readonly Type[] = [
  CommandsModule,
  StoresModule,
  ProgrammeModule,
  MembersModule,
  MemberIdentitiesModule,
  SignInModule,
  ConsentsModule,
  ProfileModule,
  PhoneModule,
  StandingModule,
  AccountClosureModule,
  DataExportModule,
  StaffModule,
  LedgerModule,
  LedgerAuditModule,
  PointsModule,
  StatementModule,
  TiersModule,
  MemberCardModule,
  CardScanningModule,
  VouchersModule,
  VoucherKindsModule,
  VoucherHandOutsModule,
  VoucherWalletModule,
  TillModule,
  CardEventsModule,
  SaleDetailsModule,
  SellingModule,
  PaymentsModule,
  WechatPaymentsModule,
  ReconciliationModule,
  RewardsModule,
  RewardStockModule,
  MallModule,
  RewardManagementModule,
  RedemptionsModule,
  RedemptionStepsModule,
  RedemptionUpkeepModule,
  RedemptionDetailsModule,
  RedeemingModule,
  FulfillmentModule,
  GiftLimitsModule,
  GiftRiskModule,
  GiftingModule,
  GiftUpkeepModule,
  GiftDetailsModule,
  GiftSendingModule,
  GiftClaimingModule,
  GiftReviewModule,
  GiftPrivateMessageModule,
  FairnessModule,
  LuckyWheelModule,
  SpinsModule,
  SpinningModule,
  PrizesModule,
  MessagesModule,
  MessageSourcesModule,
  MessageGrantsModule,
  SubscriptionMessagesModule,
  AuditChecksModule,
  ClosurePartsModule,
  MemberUpkeepModule,
];

@Module({ imports: [...features] })
export class AppModule {}

/** The features on their platform. */
export const application = (parts: PlatformParts): DynamicModule => ({
  module: AppModule,
  imports: [platformModule(parts)],
});
