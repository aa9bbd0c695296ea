import type { PaymentState, RefundState } from './payment.js';

export type PaymentEvent = 'PAID' | 'UNWANTED' | 'CLOSED';

/** Where an event leads to; in a state that is not named it changes nothing. Money that has come is never denied. */
const PAYMENT_TRANSITIONS: Readonly<
  Record<PaymentEvent, Readonly<Partial<Record<PaymentState, PaymentState>>>>
> = {
  PAID: { OPEN: 'PAID', CLOSING: 'PAID', CLOSED: 'PAID' },
  UNWANTED: { OPEN: 'CLOSING' },
  CLOSED: { OPEN: 'CLOSED', CLOSING: 'CLOSED' },
};

/** What WeChat Pay says leads there from these states. SUCCEEDED is the end: late news of before changes nothing. */
const REFUND_TRANSITIONS: Readonly<
  Record<Exclude<RefundState, 'REQUESTED'>, readonly RefundState[]>
> = {
  PROCESSING: ['REQUESTED', 'PROCESSING'],
  SUCCEEDED: ['REQUESTED', 'PROCESSING', 'FAILED'],
  FAILED: ['REQUESTED', 'PROCESSING', 'FAILED'],
};

/** @returns null when the event changes nothing */
export const stateAfter = (state: PaymentState, event: PaymentEvent): PaymentState | null =>
  PAYMENT_TRANSITIONS[event][state] ?? null;

export const refundMayBecome = (
  from: RefundState,
  to: Exclude<RefundState, 'REQUESTED'>,
): boolean => REFUND_TRANSITIONS[to].includes(from);
