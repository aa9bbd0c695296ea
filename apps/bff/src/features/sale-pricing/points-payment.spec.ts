import { fen, points } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AmountToPay,
  maxPointsToSpend,
  mayPayWithPoints,
  splitPointsPayment,
  valueOfPoints,
} from './points-payment.js';

const amountOf = (gross: number, vouchers = 0): AmountToPay => ({
  grossFen: fen(gross),
  voucherFen: fen(vouchers),
});

describe('value of points', () => {
  test.each([
    [100, 100, 100],
    [1, 100, 1],
    [0, 100, 0],
    [199, 200, 99],
    [1, 1_000, 0],
    [1, 30, 3],
    [3, 1, 300],
  ])('%d points at %d a yuan are %d fen', (spent, pointsPerYuan, value) => {
    expect(valueOfPoints(points(spent), pointsPerYuan)).toBe(value);
  });
});

describe('the most points for a sale', () => {
  test.each([
    [8_600, 100, 5_000, 4_300],
    [8_601, 100, 5_000, 4_300],
    [1, 100, 5_000, 0],
    [8_600, 100, 0, 0],
    [8_600, 100, 10_000, 8_600],
    [20, 1_000, 5_000, 100],
    [26, 30, 5_000, 4],
    [24, 30, 5_000, 3],
  ])('%d fen, %d points a yuan, share %d: %d', (gross, pointsPerYuan, maxPointsShareBps, most) => {
    expect(maxPointsToSpend(amountOf(gross), { pointsPerYuan, maxPointsShareBps })).toBe(most);
  });

  test.each([
    ['half of the whole sale while vouchers leave as much', 8_600, 2_000, 4_300],
    ['no more than vouchers leave', 8_600, 5_000, 3_600],
    ['nothing when vouchers pay for all of it', 8_600, 8_600, 0],
  ])('is %s', (_, gross, vouchers, most) => {
    const settings = { pointsPerYuan: 100, maxPointsShareBps: 5_000 };
    const amount = amountOf(gross, vouchers);
    expect(maxPointsToSpend(amount, settings)).toBe(most);
    expect(mayPayWithPoints(points(most), amount, settings)).toBe(true);
    expect(mayPayWithPoints(points(most + 1), amount, settings)).toBe(false);
  });

  test('points too few for a fen cannot be spent on what costs nothing', () => {
    const settings = { pointsPerYuan: 1_000, maxPointsShareBps: 5_000 };
    expect(mayPayWithPoints(points(1), amountOf(100, 100), settings)).toBe(false);
  });

  test('is allowed, and what would pay more is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 2_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        (gross, pointsPerYuan, maxPointsShareBps) => {
          const settings = { pointsPerYuan, maxPointsShareBps };
          const most = maxPointsToSpend(amountOf(gross), settings);
          const value = valueOfPoints(most, pointsPerYuan);
          const nextBetter = points(Math.ceil(((value + 1) * pointsPerYuan) / 100));
          expect(mayPayWithPoints(most, amountOf(gross), settings)).toBe(true);
          expect(mayPayWithPoints(nextBetter, amountOf(gross), settings)).toBe(false);
        },
      ),
    );
  });
});

describe('points split over lines', () => {
  test.each([
    [100, [5_000, 5_000], [50, 50]],
    [101, [5_000, 5_000], [51, 50]],
    [100, [100, 100, 100], [34, 33, 33]],
    [10, [1, 1_000], [0, 10]],
    [0, [5_000], [0]],
  ])('%d over %j', (spent, amounts, split) => {
    const payments = splitPointsPayment(points(spent), amounts.map(fen), 100);
    expect(payments.map((payment) => payment.pointsPaid)).toEqual(split);
    expect(payments.map((payment) => payment.pointsFen)).toEqual(split);
  });

  test('points and their value add up, and no line is paid more than its amount', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 100_000_000 }).map(fen), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 2_000 }), fc.nat(), (lines, rate, wish) => {
        const gross = amountOf(lines.reduce((sum, line) => sum + line, 0));
        const settings = { pointsPerYuan: rate, maxPointsShareBps: 10_000 };
        const spent = points(wish % (maxPointsToSpend(gross, settings) + 1));
        const split = splitPointsPayment(spent, lines, rate);
        const sum = (of: 'pointsPaid' | 'pointsFen') =>
          split.reduce((all, payment) => all + payment[of], 0);
        expect(sum('pointsPaid')).toBe(spent);
        expect(sum('pointsFen')).toBe(valueOfPoints(spent, rate));
        expect(split.every((payment, line) => payment.pointsFen <= (lines[line] ?? 0))).toBe(true);
      }),
    );
  });
});
