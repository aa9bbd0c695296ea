import { fen, instant } from '@huiji/shared-types';
import { expect, test } from '@jest/globals';
import type { BillLine } from '../../platform/wechatpay/index.js';
import type { BookedPayment, BookedRefund } from '../payments/index.js';
import { compareBooks } from './compare-books.js';

const payment = (id: string, amount: number, state: BookedPayment['state'] = 'PAID') => ({
  id,
  amountFen: fen(amount),
  state,
});
const refund = (id: string, amount: number, state: BookedRefund['state'] = 'SUCCEEDED') => ({
  id,
  amountFen: fen(amount),
  state,
});
const paidIn = (outTradeNo: string, amount: number): BillLine => ({
  kind: 'PAYMENT',
  outTradeNo,
  transactionId: '4200',
  amountFen: fen(amount),
  at: instant(0),
});
const paidBack = (outRefundNo: string, amount: number): BillLine => ({
  kind: 'REFUND',
  outTradeNo: 'p',
  outRefundNo,
  refundId: '5030',
  amountFen: fen(amount),
  at: instant(0),
});

test('nothing differs from nothing', () => {
  expect(compareBooks([], [], [])).toEqual([]);
});

test('the same numbers and sums agree', () => {
  expect(
    compareBooks(
      [payment('p1', 990)],
      [refund('r1', 990)],
      [paidIn('p1', 990), paidBack('r1', 990)],
    ),
  ).toEqual([]);
});

test.each([
  ['ours alone', [payment('p1', 990)], [], { oursFen: 990, billFen: null }],
  ['theirs alone', [], [paidIn('p1', 990)], { oursFen: null, billFen: 990 }],
  [
    'not taken by us',
    [payment('p1', 990, 'OPEN')],
    [paidIn('p1', 990)],
    { oursFen: null, billFen: 990 },
  ],
  ['another sum', [payment('p1', 990)], [paidIn('p1', 991)], { oursFen: 990, billFen: 991 }],
  [
    'there twice',
    [payment('p1', 990)],
    [paidIn('p1', 990), paidIn('p1', 990)],
    { oursFen: 990, billFen: 1980 },
  ],
] as const)('a payment %s differs', (_, ours, bill, difference) => {
  expect(compareBooks(ours, [], bill)).toEqual([{ what: 'payment', id: 'p1', ...difference }]);
});

test.each([
  ['ours alone', [refund('r1', 5)], [], { oursFen: 5, billFen: null }],
  ['theirs alone', [], [paidBack('r1', 5)], { oursFen: null, billFen: 5 }],
  [
    'still under way with us',
    [refund('r1', 5, 'PROCESSING')],
    [paidBack('r1', 5)],
    { oursFen: null, billFen: 5 },
  ],
] as const)('a refund %s differs', (_, ours, bill, difference) => {
  expect(compareBooks([], ours, bill)).toEqual([{ what: 'refund', id: 'r1', ...difference }]);
});
