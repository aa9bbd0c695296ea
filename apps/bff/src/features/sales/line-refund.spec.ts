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
): RefundableLine => ({
  amountFen: fen(amount),
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
  ])('%s', (_, sold, refund, [cash, returned, clawedBack]) => {
    expect(refundOfLine(sold, fen(refund))).toEqual({
      refundedFen: refund,
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
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      pointsPerFen: fc.integer({ min: 1, max: 5 }),
      earned: fc.nat({ max: 100_000 }),
    })
    .map(({ amount, share, pointsPerFen, earned }) => {
      const pointsFen = Math.floor(amount * share);
      return line(amount, pointsFen * pointsPerFen, earned, 0, pointsFen);
    });
  const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
  fc.assert(
    fc.property(anyLine, cuts, (sold, at) => {
      const places = [...at.map((cut) => Math.floor(cut * sold.amountFen)), 0, sold.amountFen];
      const marks = [...new Set(places)].sort((a, b) => a - b);
      const total = { cash: 0, returned: 0, clawedBack: 0 };
      for (const [index, end] of marks.slice(1).entries()) {
        const start = marks[index] ?? 0;
        const refund = refundOfLine({ ...sold, refundedFen: fen(start) }, fen(end - start));
        expect(Math.min(refund.cashFen, refund.pointsReturned)).toBeGreaterThanOrEqual(0);
        total.cash += refund.cashFen;
        total.returned += refund.pointsReturned;
        total.clawedBack += refund.pointsClawedBack;
      }
      expect(total).toEqual({
        cash: sold.amountFen - sold.pointsFen,
        returned: sold.pointsPaid,
        clawedBack: sold.pointsEarned,
      });
    }),
  );
});
