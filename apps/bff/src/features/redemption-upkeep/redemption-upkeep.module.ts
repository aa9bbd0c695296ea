import type { OnModuleInit } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.js';
import { PaymentSubjects, PaymentsModule } from '../payments/index.js';
import { RedemptionStepsModule } from '../redemption-steps/index.js';
import { RedemptionsModule } from '../redemptions/index.js';
import { DueRedemptions } from './due-redemptions.query.js';
import { RedemptionPayment } from './redemption-payment.js';
import { SettleDueJob } from './settle-due.job.js';
import { SettleDue } from './settle-due.js';

/** What becomes of redemptions without anybody asking: by the clock, and when money comes or goes back. */
@Module({
  imports: [LedgerModule, PaymentsModule, RedemptionStepsModule, RedemptionsModule],
  providers: [DueRedemptions, RedemptionPayment, SettleDue, SettleDueJob],
  exports: [SettleDue],
})
export class RedemptionUpkeepModule implements OnModuleInit {
  constructor(
    private readonly subjects: PaymentSubjects,
    private readonly payment: RedemptionPayment,
  ) {}

  onModuleInit(): void {
    this.subjects.add(this.payment);
  }
}
