import { instant } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { problemsOf, requireSound } from './check-transitions.js';
import { statusAt } from './redemption.js';
import {
  isOver,
  REDEMPTION_EVENTS,
  RedemptionStatus,
  statusAfter,
  TRANSITIONS,
} from './redemption-status.js';

const STATUSES = Object.keys(RedemptionStatus) as RedemptionStatus[];

/** What may happen, and nothing else. */
const ALLOWED: Readonly<Record<string, string>> = {
  'AWAITING_PAYMENT PAID': 'READY_FOR_PICKUP',
  'AWAITING_PAYMENT PAYMENT_TIMED_OUT': 'EXPIRED',
  'AWAITING_PAYMENT CANCELLED_BY_MEMBER': 'CANCELLED',
  'AWAITING_PAYMENT CANCELLED_BY_STAFF': 'CANCELLED',
  'CONFIRMED CANCELLED_BY_MEMBER': 'CANCELLED',
  'CONFIRMED CANCELLED_BY_STAFF': 'CANCELLED',
  'CONFIRMED SHIPPED': 'SHIPPED',
  'READY_FOR_PICKUP CANCELLED_BY_MEMBER': 'CANCELLED',
  'READY_FOR_PICKUP CANCELLED_BY_STAFF': 'CANCELLED',
  'READY_FOR_PICKUP HANDED_OVER': 'COMPLETED',
  'READY_FOR_PICKUP PICKUP_TIMED_OUT': 'CANCELLED',
  'SHIPPED CANCELLED_BY_STAFF': 'CANCELLED',
  'SHIPPED RECEIVED': 'COMPLETED',
  'SHIPPED RECEIPT_TIMED_OUT': 'COMPLETED',
  'CANCELLED MONEY_REFUNDED': 'REFUNDED',
  'EXPIRED MONEY_REFUNDED': 'REFUNDED',
};

describe('the state machine of redemptions', () => {
  test.each(
    STATUSES.flatMap((status) => REDEMPTION_EVENTS.map((event) => [status, event] as const)),
  )('%s %s', (status, event) => {
    expect(statusAfter(status, event, 'PICKUP')).toBe(ALLOWED[`${status} ${event}`] ?? null);
  });

  test('paid, it waits for the counter or the post, or is done', () => {
    expect(statusAfter('AWAITING_PAYMENT', 'PAID', 'SHIPPING')).toBe('CONFIRMED');
    expect(statusAfter('AWAITING_PAYMENT', 'PAID', 'CODE')).toBe('COMPLETED');
  });

  test('is sound as it is, and the server would not start with another (C-18)', () => {
    expect(problemsOf(TRANSITIONS)).toEqual([]);
    expect(() => requireSound({ ...TRANSITIONS, SHIPPED: {} })).toThrow('nothing leads to SHIPPED');
    expect(() =>
      requireSound({
        ...TRANSITIONS,
        HANDED_OVER: { ...TRANSITIONS.HANDED_OVER, COMPLETED: 'CANCELLED' },
      }),
    ).toThrow('COMPLETED is over and leads to CANCELLED');
    expect(() => requireSound({ ...TRANSITIONS, PICKUP_TIMED_OUT: {} })).toThrow(
      'PICKUP_TIMED_OUT ends READY_FOR_PICKUP by the clock',
    );
    const stuck = { ...TRANSITIONS, RECEIVED: {}, RECEIPT_TIMED_OUT: {}, CANCELLED_BY_STAFF: {} };
    expect(problemsOf(stuck)).toContain('nothing leads out of SHIPPED');
  });
});

describe('by the clock', () => {
  const due = instant(1_000);
  test.each([
    ['AWAITING_PAYMENT', 'EXPIRED'],
    ['READY_FOR_PICKUP', 'CANCELLED'],
    ['SHIPPED', 'COMPLETED'],
  ] as const)('%s is %s from the instant on, booked or not', (status, after) => {
    const redemption = { status, method: 'PICKUP', dueAt: due } as const;
    expect(statusAt(redemption, instant(999))).toBe(status);
    expect(statusAt(redemption, due)).toBe(after);
  });

  test('what is over stays as it is', () => {
    for (const status of STATUSES.filter(isOver)) {
      expect(statusAt({ status, method: 'PICKUP', dueAt: due }, instant(2_000))).toBe(status);
    }
  });
});
