export { endPayment } from './end-payment.js';
export type { SubjectRef } from './payment.js';
export { paymentRows } from './payment.table.js';
export { type BookedPayment, type BookedRefund, PaymentBooks } from './payment-books.js';
export {
  type PaymentSubject,
  PaymentSubjects,
  type SubjectPart,
} from './payment-subject.js';
export { PaymentsModule } from './payments.module.js';
export { paymentsAuditChecks } from './payments-audit.js';
export { PreparePayment } from './prepare-payment.js';
