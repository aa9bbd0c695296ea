import { fen } from '@huiji/shared-types';
import type { CommandRows, Moment } from '../../platform/commands/index.js';
import type { Payment, PaymentRefundId, RefundReason, SubjectRef } from './payment.js';
import { keyOfSubject, paymentRefunds, payments } from './payment.table.js';
import { stateAfter } from './payment-states.js';

/**
 * What was to be bought will not be: an order that is open is closed, money that came goes back whole. For
 * the commands of subjects; needs paymentRows(). Repeating it changes nothing, and without a payment there is nothing to do.
 * @returns whether money goes back
 */
export function endPayment(rows: CommandRows, moment: Moment, subject: SubjectRef): boolean {
  const payment = rows.get(payments, keyOfSubject(subject));
  if (payment === undefined) {
    return false;
  }
  const state = stateAfter(payment.state, 'UNWANTED');
  if (state !== null) {
    rows.put(payments, { ...payment, state, checkAt: moment.now, checks: 0 });
    return false;
  }
  return payment.state === 'PAID' && requestRefund(rows, moment, payment, 'CANCELLED');
}

/** All that is left of the payment goes back; the job does it. @returns false when nothing is left */
export function requestRefund(
  rows: CommandRows,
  moment: Moment,
  payment: Payment,
  reason: RefundReason,
): boolean {
  const amountFen = fen(payment.amountFen - payment.refundedFen);
  if (amountFen === 0) {
    return false;
  }
  rows.put(payments, { ...payment, refundedFen: payment.amountFen });
  rows.insert(paymentRefunds, {
    subjectType: payment.subjectType,
    subjectId: payment.subjectId,
    id: moment.newId<PaymentRefundId>(),
    paymentId: payment.id,
    amountFen,
    reason,
    state: 'REQUESTED',
    refundId: null,
    requestedAt: moment.now,
    succeededAt: null,
    attempts: 0,
    attemptAt: moment.now,
    problem: null,
  });
  return true;
}
