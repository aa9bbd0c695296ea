import { Module } from '@nestjs/common';
import { MemberIdentitiesModule } from '../member-identities/index.js';
import { PaymentsModule } from '../payments/index.js';
import { CheckPayment } from './check-payment.js';
import { MakeRefund } from './make-refund.js';
import { NoteRefund } from './note-refund.js';
import { PaymentsJob } from './payments.job.js';
import { PreparePayment } from './prepare-payment.js';
import { SettlePayment } from './settle-payment.js';
import { TakeNotice } from './take-notice.js';
import { WechatPayWebhookController } from './wechatpay-webhook.controller.js';

@Module({
  imports: [MemberIdentitiesModule, PaymentsModule],
  controllers: [WechatPayWebhookController],
  providers: [
    CheckPayment,
    MakeRefund,
    NoteRefund,
    PaymentsJob,
    PreparePayment,
    SettlePayment,
    TakeNotice,
  ],
  exports: [PreparePayment],
})
export class WechatPaymentsModule {}
