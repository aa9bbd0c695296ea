import { Module } from '@nestjs/common';
import { ChangePayment } from './change-payment.js';
import { PaymentBooks } from './payment-books.js';
import { PaymentSubjects } from './payment-subject.js';
import { PaymentsQuery } from './payments.query.js';

@Module({
  providers: [ChangePayment, PaymentBooks, PaymentsQuery, PaymentSubjects],
  exports: [ChangePayment, PaymentBooks, PaymentSubjects, PaymentsQuery],
})
export class PaymentsModule {}
