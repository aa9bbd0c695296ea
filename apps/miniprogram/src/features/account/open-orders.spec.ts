import { expect, test } from '@jest/globals';
import type { RedemptionStatus } from '@/generated/graphql';
import { createTranslate } from '@/lib/i18n/translate';
import { openOrders } from './open-orders';

const of = (...statuses: RedemptionStatus[]) => ({
  edges: statuses.map((status) => ({ node: { status } })),
});

test('what is open is counted, and only that', () => {
  const open = of(
    'READY_FOR_PICKUP',
    'AWAITING_PAYMENT',
    'READY_FOR_PICKUP',
    'SHIPPED',
    'CONFIRMED',
  );
  expect(openOrders(open, createTranslate('en'))).toBe('1 to pay · 2 to pick up · 2 on the way');
  expect(openOrders(of('AWAITING_PAYMENT'), createTranslate('zh-CN'))).toBe('待支付 1');
});

test('without anything open there is nothing to say', () => {
  expect(openOrders(of(), createTranslate('en'))).toBeUndefined();
});
