import { Module } from '@nestjs/common';
import { MembersModule } from '../members/index.js';
import { ChangePayment } from './change-payment.js';
import { CheckPayment } from './check-payment.js';
import { MakeRefund } from './make-refund.js';
import { NoteRefund } from './note-refund.js';
import { PaymentBooks } from './payment-books.js';
import { PaymentSubjects } from './payment-subject.js';
import { PaymentsJob } from './payments.job.js';
import { PaymentsQuery } from './payments.query.js';
import { PreparePayment } from './prepare-payment.js';
import { SettlePayment } from './settle-payment.js';
import { TakeNotice } from './take-notice.js';
import { WechatPayWebhookController } from './wechatpay-webhook.controller.js';

@Module({
  imports: [MembersModule],
  controllers: [WechatPayWebhookController],
  providers: [
    ChangePayment,
    CheckPayment,
    MakeRefund,
    NoteRefund,
    PaymentBooks,
    PaymentsJob,
    PaymentsQuery,
    PaymentSubjects,
    PreparePayment,
    SettlePayment,
    TakeNotice,
  ],
  exports: [PaymentBooks, PaymentSubjects, PreparePayment],
})
export class PaymentsModule {}
