import type { FulfillmentMethod } from '../rewards/index.js';

export const RedemptionStatus = {
  AWAITING_PAYMENT: 'AWAITING_PAYMENT',
  CONFIRMED: 'CONFIRMED',
  READY_FOR_PICKUP: 'READY_FOR_PICKUP',
  SHIPPED: 'SHIPPED',
  COMPLETED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
  REFUNDED: 'REFUNDED',
} as const;
export type RedemptionStatus = keyof typeof RedemptionStatus;

/** What can happen to a redemption after it was made. */
export const REDEMPTION_EVENTS = [
  'PAID',
  'PAYMENT_TIMED_OUT',
  'CANCELLED_BY_MEMBER',
  'CANCELLED_BY_STAFF',
  'HANDED_OVER',
  'PICKUP_TIMED_OUT',
  'SHIPPED',
  'RECEIVED',
  'RECEIPT_TIMED_OUT',
  'MONEY_REFUNDED',
] as const;
export type RedemptionEvent = (typeof REDEMPTION_EVENTS)[number];

/** What a redemption is once nothing is left to pay. */
export const PAID_STATUS: Readonly<Record<FulfillmentMethod, RedemptionStatus>> = {
  PICKUP: 'READY_FOR_PICKUP',
  SHIPPING: 'CONFIRMED',
  CODE: 'COMPLETED',
};

/** Where an event leads to from each status; from any other status it cannot happen. */
export type Transitions = Readonly<
  Record<
    RedemptionEvent,
    Readonly<Partial<Record<RedemptionStatus, RedemptionStatus | typeof PAID_STATUS>>>
  >
>;

export const TRANSITIONS: Transitions = {
  PAID: { AWAITING_PAYMENT: PAID_STATUS },
  PAYMENT_TIMED_OUT: { AWAITING_PAYMENT: 'EXPIRED' },
  CANCELLED_BY_MEMBER: {
    AWAITING_PAYMENT: 'CANCELLED',
    CONFIRMED: 'CANCELLED',
    READY_FOR_PICKUP: 'CANCELLED',
  },
  CANCELLED_BY_STAFF: {
    AWAITING_PAYMENT: 'CANCELLED',
    CONFIRMED: 'CANCELLED',
    READY_FOR_PICKUP: 'CANCELLED',
    SHIPPED: 'CANCELLED',
  },
  HANDED_OVER: { READY_FOR_PICKUP: 'COMPLETED' },
  PICKUP_TIMED_OUT: { READY_FOR_PICKUP: 'CANCELLED' },
  SHIPPED: { CONFIRMED: 'SHIPPED' },
  RECEIVED: { SHIPPED: 'COMPLETED' },
  RECEIPT_TIMED_OUT: { SHIPPED: 'COMPLETED' },
  MONEY_REFUNDED: { CANCELLED: 'REFUNDED', EXPIRED: 'REFUNDED' },
};

/** The event by which the clock ends a status. */
export const TIME_IS_UP: Readonly<Partial<Record<RedemptionStatus, RedemptionEvent>>> = {
  AWAITING_PAYMENT: 'PAYMENT_TIMED_OUT',
  READY_FOR_PICKUP: 'PICKUP_TIMED_OUT',
  SHIPPED: 'RECEIPT_TIMED_OUT',
};

/** What a redemption can begin as. */
export const FIRST_STATUSES: readonly RedemptionStatus[] = [
  'AWAITING_PAYMENT',
  ...Object.values(PAID_STATUS),
];

/** After these nothing is delivered and nothing held; money may still have to go back. */
export const ENDED_WITHOUT: readonly RedemptionStatus[] = ['CANCELLED', 'EXPIRED', 'REFUNDED'];

/** Nothing more happens by itself or by the member. */
export const isOver = (status: RedemptionStatus): boolean =>
  status === 'COMPLETED' || ENDED_WITHOUT.includes(status);

/** Where an event leads to; null when it cannot happen in this status. */
export function statusAfter(
  status: RedemptionStatus,
  event: RedemptionEvent,
  method: FulfillmentMethod,
): RedemptionStatus | null {
  const target = TRANSITIONS[event][status];
  return target === undefined ? null : typeof target === 'string' ? target : target[method];
}
