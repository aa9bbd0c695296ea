import { businessDate, fen, points, type VoucherId, type VoucherKindId } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { programmeSettingsSchema } from '../../platform/config/programme-settings.js';
import type { PresentedVoucher } from '../vouchers/index.js';
import { priceSale } from './price-sale.js';
import type { SaleCustomer, SaleRequest } from './sale-request.js';

const calendar = new BusinessCalendar('Asia/Shanghai');
const SATURDAY = businessDate('2026-11-21');
const terms = (overrides: unknown) => ({
  settings: programmeSettingsSchema.parse(overrides),
  calendar,
});

const voucher = (id: string, valueFen: number, minimumSpendFen = 0): PresentedVoucher => ({
  outcome: 'GOOD',
  voucherId: id as VoucherId,
  kindId: 'kind' as VoucherKindId,
  valueFen: fen(valueFen),
  minimumSpendFen: fen(minimumSpendFen),
});

const customer = (
  available: number,
  debt = 0,
  vouchers: readonly PresentedVoucher[] = [],
): SaleCustomer => ({
  vouchers,
  joinedOn: businessDate('2025-01-01'),
  tier: 'gold',
  spendable: () => ({ available: points(available), debt: points(debt) }),
});

const request = (
  lines: readonly (readonly [string, number])[],
  pointsToSpend = 0,
): SaleRequest => ({
  lines: lines.map(([category, amount], i) => ({
    lineId: String(i),
    category,
    name: null,
    quantity: 1,
    amountFen: fen(amount),
  })),
  pointsToSpend: points(pointsToSpend),
});

test('the example of the product page: gold, Saturday, fresh food for 86.00', () => {
  const pricing = priceSale(request([['fresh', 8_600]]), customer(0), SATURDAY, terms({}));
  expect(pricing).toMatchObject({
    outcome: 'PRICED',
    sale: { grossFen: 8_600, payableFen: 8_600, maxPointsToSpend: 4_300, pointsEarned: 292 },
  });
});

test('a voucher comes off first, then points, and what is really paid earns', () => {
  const lines = [
    ['default', 7_000],
    ['default', 3_000],
  ] as const;
  const withVoucher = customer(1_000, 0, [voucher('v', 2_000, 10_000)]);
  const wednesday = businessDate('2026-11-25');
  expect(priceSale(request(lines, 1_000), withVoucher, wednesday, terms({}))).toMatchObject({
    sale: {
      grossFen: 10_000,
      voucherFen: 2_000,
      vouchers: [{ voucherId: 'v', takenFen: 2_000 }],
      pointsSpent: 1_000,
      pointsValueFen: 1_000,
      payableFen: 7_000,
      maxPointsToSpend: 5_000,
      pointsEarned: 83,
      lines: [
        { voucherFen: 1_400, pointsFen: 700, pointsEarned: 58 },
        { voucherFen: 600, pointsFen: 300, pointsEarned: 25 },
      ],
    },
  });
});

describe('refusals, first things first', () => {
  test.each([
    [
      'a voucher before all else',
      9_999,
      [{ outcome: 'UNKNOWN' } as const],
      { outcome: 'VOUCHER_REFUSED', at: 0, refusal: { reason: 'UNKNOWN' } },
    ],
    [
      'the limit that vouchers leave',
      4_300,
      [voucher('v', 5_000)],
      { outcome: 'SPEND_LIMIT_EXCEEDED', maxPointsToSpend: 3_600 },
    ],
    ['the limit before the balance', 4_301, [], { outcome: 'SPEND_LIMIT_EXCEEDED' }],
    ['what is missing', 4_300, [], { outcome: 'INSUFFICIENT_POINTS', required: 4_300 }],
  ])('%s', (_, pointsToSpend, vouchers, refusal) => {
    const wish = request([['fresh', 8_600]], pointsToSpend);
    expect(priceSale(wish, customer(10, 0, vouchers), SATURDAY, terms({}))).toMatchObject(refusal);
  });

  test('what is owed is required too', () => {
    const wish = request([['fresh', 8_600]], 100);
    expect(priceSale(wish, customer(0, 40), SATURDAY, terms({}))).toEqual({
      outcome: 'INSUFFICIENT_POINTS',
      required: 140,
      available: 0,
    });
  });
});

test('whatever is sold and however it is paid, the parts add up', () => {
  const anyLine = fc.tuple(
    fc.constantFrom('default', 'fresh', 'luxury'),
    fc.integer({ min: 1, max: 100_000_000 }),
  );
  const anyValue = fc.record({
    pointsPerYuan: fc.integer({ min: 1, max: 1_000 }),
    maxPointsShareBps: fc.integer({ min: 0, max: 100_000 }),
  });
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 30 }),
      anyValue,
      fc.array(fc.integer({ min: 1, max: 50_000_000 }), { maxLength: 3 }),
      fc.nat(),
      (lines, { pointsPerYuan, maxPointsShareBps }, values, wish) => {
        const rules = terms({ value: { pointsPerYuan }, till: { maxPointsShareBps } });
        const gross = lines.reduce((all, [, amount]) => all + amount, 0);
        const before = (i: number) => values.slice(0, i).reduce((all, value) => all + value, 0);
        const vouchers = values
          .filter((_, i) => before(i) < gross)
          .map((value, i) => voucher(`v${i}`, value));
        const rich = customer(Number.MAX_SAFE_INTEGER, 0, vouchers);
        const quote = priceSale(request(lines), rich, SATURDAY, rules);
        const most = quote.outcome === 'PRICED' ? quote.sale.maxPointsToSpend : 0;
        const spent = wish % (most + 1);
        const pricing = priceSale(request(lines, spent), rich, SATURDAY, rules);
        if (pricing.outcome !== 'PRICED') {
          throw new Error(`refused: ${pricing.outcome}`);
        }
        const { sale } = pricing;
        const sum = (of: 'voucherFen' | 'pointsPaid' | 'pointsFen' | 'pointsEarned') =>
          sale.lines.reduce((all, line) => all + line[of], 0);
        expect(sale.grossFen).toBe(sale.voucherFen + sale.pointsValueFen + sale.payableFen);
        expect(sale.voucherFen).toBe(Math.min(gross, before(values.length)));
        expect(sale.vouchers.reduce((all, { takenFen }) => all + takenFen, 0)).toBe(
          sale.voucherFen,
        );
        expect(sum('voucherFen')).toBe(sale.voucherFen);
        expect(sale.lines.every((line) => line.voucherFen + line.pointsFen <= line.amountFen)).toBe(
          true,
        );
        expect(sum('pointsPaid')).toBe(spent);
        expect(sum('pointsFen')).toBe(sale.pointsValueFen);
        expect(sum('pointsEarned')).toBe(sale.pointsEarned);
        expect(sale.breakdown.reduce((all, part) => all + part.points, 0)).toBe(sale.pointsEarned);
        expect(sale.pointsValueFen).toBeLessThanOrEqual(
          Math.floor((sale.grossFen * maxPointsShareBps) / 10_000),
        );
      },
    ),
  );
});
