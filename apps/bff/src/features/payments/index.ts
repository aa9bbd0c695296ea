export { ChangePayment, type LockedSubject } from './change-payment.js';
export { nextAttempt, nextCheck, nextClosing, nextLookAtFailure } from './check-times.js';
export { endPayment, requestRefund } from './end-payment.js';
export type {
  Payment,
  PaymentId,
  PaymentRefund,
  RefundReason,
  RefundState,
  SubjectRef,
} from './payment.js';
export { keyOfSubject, paymentRefunds, paymentRows, payments } from './payment.table.js';
export { type BookedPayment, type BookedRefund, PaymentBooks } from './payment-books.js';
export { refundMayBecome, stateAfter } from './payment-states.js';
export { type PaymentSubject, PaymentSubjects, type SubjectPart } from './payment-subject.js';
export { PaymentsModule } from './payments.module.js';
export { PaymentsQuery } from './payments.query.js';
export { paymentsAuditChecks } from './payments-audit.js';
