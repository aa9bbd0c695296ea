import { expect, test } from '@jest/globals';
import type { RedemptionStatus } from '@/generated/graphql';
import { ORDER_TABS, statusesOf, tabOf } from './order-tabs';

const ALL: Record<RedemptionStatus, true> = {
  AWAITING_PAYMENT: true,
  CONFIRMED: true,
  READY_FOR_PICKUP: true,
  SHIPPED: true,
  COMPLETED: true,
  CANCELLED: true,
  EXPIRED: true,
  REFUNDED: true,
};

test('every status is in exactly one part of the list', () => {
  const shown = ORDER_TABS.flatMap((tab) => statusesOf(tab) ?? []);
  expect([...shown].sort()).toEqual(Object.keys(ALL).sort());
});

test.each([
  ['toPay', 'toPay'],
  [undefined, 'all'],
  ['nothing', 'all'],
])('%s opens %s', (name, tab) => {
  expect(tabOf(name)).toBe(tab);
});
