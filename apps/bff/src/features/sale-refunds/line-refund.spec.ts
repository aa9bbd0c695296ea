import { fen, points } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RefundableLine, refundOfLine } from './line-refund.js';

const line = (
  amount: number,
  paid: number,
  earned: number,
  refunded = 0,
  pointsFen = paid,
  vouchers = 0,
): RefundableLine => ({
  amountFen: fen(amount),
  voucherFen: fen(vouchers),
  pointsPaid: points(paid),
  pointsFen: fen(pointsFen),
  pointsEarned: points(earned),
  refundedFen: fen(refunded),
});

describe('one refund', () => {
  test.each([
    ['all of a line paid in money', line(8_600, 0, 344), 8_600, [8_600, 0, 344]],
    ['all of a line half paid with points', line(8_600, 4_300, 86), 8_600, [4_300, 4_300, 86]],
    ['a third', line(300, 100, 10), 100, [67, 33, 3]],
    ['the second third', line(300, 100, 10, 100), 100, [67, 33, 3]],
    ['the last third takes the rest', line(300, 100, 10, 200), 100, [66, 34, 4]],
    ['one fen', line(8_600, 4_300, 86), 1, [1, 0, 0]],
    ['the next fen', line(8_600, 4_300, 86, 1), 1, [0, 1, 0]],
    [
      'all of a line with a voucher',
      line(10_000, 0, 80, 0, 0, 2_000),
      10_000,
      [8_000, 0, 80, 2_000],
    ],
    ['half of it', line(10_000, 0, 80, 0, 0, 2_000), 5_000, [4_000, 0, 40, 1_000]],
    ['a line paid for by a voucher', line(1_500, 0, 0, 0, 0, 1_500), 700, [0, 0, 0, 700]],
    [
      'voucher, points and money',
      line(9_000, 3_000, 30, 0, 3_000, 3_000),
      3_000,
      [1_000, 1_000, 10, 1_000],
    ],
    [
      'its last third',
      line(9_000, 3_000, 30, 6_000, 3_000, 3_000),
      3_000,
      [1_000, 1_000, 10, 1_000],
    ],
  ])('%s', (_, sold, refund, [cash, returned, clawedBack, vouchers = 0]) => {
    expect(refundOfLine(sold, fen(refund))).toEqual({
      refundedFen: refund,
      voucherFen: vouchers,
      cashFen: cash,
      pointsReturned: returned,
      pointsClawedBack: clawedBack,
    });
  });
});

test('any way of splitting a refund sums to the original, and nothing is ever negative', () => {
  const anyLine = fc
    .record({
      amount: fc.integer({ min: 1, max: 100_000 }),
      voucherShare: fc.double({ min: 0, max: 1, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      pointsPerFen: fc.integer({ min: 1, max: 5 }),
      earned: fc.nat({ max: 100_000 }),
    })
    .map(({ amount, voucherShare, share, pointsPerFen, earned }) => {
      const vouchers = Math.floor(amount * voucherShare);
      const pointsFen = Math.floor((amount - vouchers) * share);
      return line(amount, pointsFen * pointsPerFen, earned, 0, pointsFen, vouchers);
    });
  const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
  fc.assert(
    fc.property(anyLine, cuts, (sold, at) => {
      const places = [...at.map((cut) => Math.floor(cut * sold.amountFen)), 0, sold.amountFen];
      const marks = [...new Set(places)].sort((a, b) => a - b);
      const total = { vouchers: 0, cash: 0, returned: 0, clawedBack: 0 };
      for (const [index, end] of marks.slice(1).entries()) {
        const start = marks[index] ?? 0;
        const refund = refundOfLine({ ...sold, refundedFen: fen(start) }, fen(end - start));
        const { voucherFen, cashFen, pointsReturned, refundedFen } = refund;
        expect(Math.min(voucherFen, cashFen, pointsReturned)).toBeGreaterThanOrEqual(0);
        expect(voucherFen + cashFen).toBeLessThanOrEqual(refundedFen);
        total.vouchers += voucherFen;
        total.cash += refund.cashFen;
        total.returned += refund.pointsReturned;
        total.clawedBack += refund.pointsClawedBack;
      }
      expect(total).toEqual({
        vouchers: sold.voucherFen,
        cash: sold.amountFen - sold.voucherFen - sold.pointsFen,
        returned: sold.pointsPaid,
        clawedBack: sold.pointsEarned,
      });
    }),
  );
});
