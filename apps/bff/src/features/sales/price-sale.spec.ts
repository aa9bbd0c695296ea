import { businessDate, fen, points } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { programmeSettingsSchema } from '../../platform/config/programme-settings.js';
import { priceSale } from './price-sale.js';
import type { SaleCustomer, SaleRequest } from './sale-request.js';

const calendar = new BusinessCalendar('Asia/Shanghai');
const SATURDAY = businessDate('2026-11-21');
const terms = (overrides: unknown) => ({
  settings: programmeSettingsSchema.parse(overrides),
  calendar,
});

const customer = (available: number, debt = 0): SaleCustomer => ({
  joinedOn: businessDate('2025-01-01'),
  tier: 'gold',
  spendable: () => ({ available: points(available), debt: points(debt) }),
});

const request = (
  lines: readonly (readonly [string, number])[],
  pointsToSpend = 0,
  voucherCodes: string[] = [],
): SaleRequest => ({
  lines: lines.map(([category, amount], i) => ({
    lineId: String(i),
    category,
    name: null,
    quantity: 1,
    amountFen: fen(amount),
  })),
  pointsToSpend: points(pointsToSpend),
  voucherCodes,
});

test('the example of the product page: gold, Saturday, fresh food for 86.00', () => {
  const pricing = priceSale(request([['fresh', 8_600]]), customer(0), SATURDAY, terms({}));
  expect(pricing).toMatchObject({
    outcome: 'PRICED',
    sale: { grossFen: 8_600, payableFen: 8_600, maxPointsToSpend: 4_300, pointsEarned: 292 },
  });
});

describe('refusals, first things first', () => {
  test.each([
    ['a voucher before all else', 9_999, ['V'], { outcome: 'VOUCHER_UNKNOWN', code: 'V' }],
    ['the limit before the balance', 4_301, [], { outcome: 'SPEND_LIMIT_EXCEEDED' }],
    ['what is missing', 4_300, [], { outcome: 'INSUFFICIENT_POINTS', required: 4_300 }],
  ])('%s', (_, pointsToSpend, vouchers, refusal) => {
    const wish = request([['fresh', 8_600]], pointsToSpend, vouchers);
    expect(priceSale(wish, customer(10), SATURDAY, terms({}))).toMatchObject(refusal);
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
      fc.nat(),
      (lines, { pointsPerYuan, maxPointsShareBps }, wish) => {
        const rules = terms({ value: { pointsPerYuan }, till: { maxPointsShareBps } });
        const rich = customer(Number.MAX_SAFE_INTEGER);
        const quote = priceSale(request(lines), rich, SATURDAY, rules);
        const most = quote.outcome === 'PRICED' ? quote.sale.maxPointsToSpend : 0;
        const spent = wish % (most + 1);
        const pricing = priceSale(request(lines, spent), rich, SATURDAY, rules);
        if (pricing.outcome !== 'PRICED') {
          throw new Error(`refused: ${pricing.outcome}`);
        }
        const { sale } = pricing;
        const sum = (of: 'pointsPaid' | 'pointsFen' | 'pointsEarned') =>
          sale.lines.reduce((all, line) => all + line[of], 0);
        expect(sale.grossFen).toBe(sale.voucherFen + sale.pointsValueFen + sale.payableFen);
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
