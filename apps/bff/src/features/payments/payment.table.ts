import { commandTable, type RowRequest, rowsOf } from '../../platform/commands/index.js';
import type { Payment, PaymentRefund, SubjectRef } from './payment.js';

/** Locked itself: whose points and goods it is about is the subject's business. */
export const payments = commandTable<Payment>({
  name: 'payment',
  rank: 420,
  columns: {
    subjectType: ['subject_type', 'text'],
    subjectId: ['subject_id', 'text'],
    id: ['id', 'text'],
    memberId: ['member_id', 'text'],
    payerDigest: ['payer_digest', 'text'],
    description: ['description', 'text'],
    amountFen: ['amount_fen', 'integer'],
    state: ['state', 'text'],
    prepayId: ['prepay_id', 'text'],
    openedAt: ['opened_at', 'integer'],
    expiresAt: ['expires_at', 'integer'],
    transactionId: ['transaction_id', 'text'],
    paidAt: ['paid_at', 'integer'],
    settledAt: ['settled_at', 'integer'],
    outcome: ['outcome', 'text'],
    refundedFen: ['refunded_fen', 'integer'],
    checkAt: ['check_at', 'integer'],
    checks: ['checks', 'integer'],
  },
  key: ['subjectType', 'subjectId'],
  lock: true,
});

/** Guarded by the payment's row. */
export const paymentRefunds = commandTable<PaymentRefund>({
  name: 'payment_refund',
  rank: 421,
  columns: {
    subjectType: ['subject_type', 'text'],
    subjectId: ['subject_id', 'text'],
    id: ['id', 'text'],
    paymentId: ['payment_id', 'text'],
    amountFen: ['amount_fen', 'integer'],
    reason: ['reason', 'text'],
    state: ['state', 'text'],
    refundId: ['refund_id', 'text'],
    requestedAt: ['requested_at', 'integer'],
    succeededAt: ['succeeded_at', 'integer'],
    attempts: ['attempts', 'integer'],
    attemptAt: ['attempt_at', 'integer'],
    problem: ['problem', 'text'],
  },
  key: ['subjectType', 'subjectId', 'id'],
  lock: false,
});

export const keyOfSubject = ({ subjectType, subjectId }: SubjectRef): [string, string] => [
  subjectType,
  subjectId,
];

/** The payment of a subject, if there is one, and what has been given back of it. */
export const paymentRows = (subject: SubjectRef): RowRequest[] => [
  rowsOf(payments, keyOfSubject(subject)),
  rowsOf(paymentRefunds, keyOfSubject(subject)),
];
