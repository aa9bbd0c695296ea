import { businessDate, fen } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { defaultProgrammeSettings } from '../../platform/config/programme-settings.js';
import { earningOfSale } from './earning-of-sale.js';

const calendar = new BusinessCalendar('Asia/Shanghai');
const settings = defaultProgrammeSettings.earn;
const FRIDAY = '2026-11-20';
const SATURDAY = '2026-11-21';
const SUNDAY = '2026-11-22';
const SILVER = 10_000;
const GOLD = 12_000;
const DIAMOND = 15_000;
const LONG_AGO = '2025-01-01';

const occasion = (date: string, joined: string, tierMultiplierBps: number) => ({
  businessDate: businessDate(date),
  joinedOn: businessDate(joined),
  tierMultiplierBps,
});

const line = (category: string, paid: number) => ({ category, paid: fen(paid) });

const earned = (lines: [string, number][], date: string, joined: string, multiplier: number) => {
  const sale = earningOfSale(
    lines.map(([category, paid]) => line(category, paid)),
    occasion(date, joined, multiplier),
    settings,
    calendar,
  );
  return {
    points: sale.points,
    parts: sale.breakdown.map((part) => `${part.ruleCode} ${part.points}`).join(', '),
  };
};

describe('examples of the product page and of the first journey', () => {
  test.each([
    ['gold on a Saturday', SATURDAY, LONG_AGO, GOLD, 292, 'BASE 172, TIER 34, WEEKEND 86'],
    ['new on a weekday', FRIDAY, FRIDAY, SILVER, 344, 'BASE 172, WELCOME_DOUBLE 172'],
    [
      'new on a Saturday',
      SATURDAY,
      SATURDAY,
      SILVER,
      430,
      'BASE 172, WEEKEND 86, WELCOME_DOUBLE 172',
    ],
    [
      'new, gold, Sunday',
      SUNDAY,
      FRIDAY,
      GOLD,
      464,
      'BASE 172, TIER 34, WEEKEND 86, WELCOME_DOUBLE 172',
    ],
    ['established on a weekday', FRIDAY, LONG_AGO, SILVER, 172, 'BASE 172'],
    ['diamond on a weekday', FRIDAY, LONG_AGO, DIAMOND, 258, 'BASE 172, TIER 86'],
  ])('%s: fresh food for 86.00', (_, date, joined, multiplier, points, parts) => {
    expect(earned([['fresh', 8_600]], date, joined, multiplier)).toEqual({ points, parts });
  });
});

describe('categories', () => {
  test.each([
    ['fresh', 200],
    ['luxury', 500],
    ['default', 100],
    ['toys', 100],
    ['Fresh', 100],
    ['toString', 100],
    ['__proto__', 100],
  ])('%s earns %d for 100.00', (category, points) => {
    expect(earned([[category, 10_000]], FRIDAY, LONG_AGO, SILVER).points).toBe(points);
  });
});

describe('one floor for each line, the rest by largest remainder', () => {
  test.each([
    [
      'two lines lose their own remainders',
      [
        ['default', 199],
        ['default', 199],
      ],
      SILVER,
      FRIDAY,
      2,
      'BASE 2',
    ],
    ['less than a point is nothing', [['default', 99]], SILVER, FRIDAY, 0, ''],
    ['nothing paid is nothing', [['luxury', 0]], DIAMOND, SATURDAY, 0, ''],
    ['half a point is nothing', [['default', 50]], SILVER, FRIDAY, 0, ''],
    [
      '1.5 + 0.75 = 2: the larger remainder wins',
      [['default', 150]],
      SILVER,
      SATURDAY,
      2,
      'BASE 1, WEEKEND 1',
    ],
    [
      '1.6 + 0.32 + 0.8 = 2: the weekend has it',
      [['default', 160]],
      GOLD,
      SATURDAY,
      2,
      'BASE 1, WEEKEND 1',
    ],
    [
      'rules are summed over the lines',
      [
        ['fresh', 8_600],
        ['default', 150],
      ],
      GOLD,
      SATURDAY,
      294,
      'BASE 173, TIER 34, WEEKEND 87',
    ],
  ] as [string, [string, number][], number, string, number, string][])(
    '%s',
    (_, lines, multiplier, date, points, parts) => {
      expect(earned(lines, date, LONG_AGO, multiplier)).toEqual({ points, parts });
    },
  );

  test('equal remainders go to the earlier rule', () => {
    const twice = { ...settings, weekendBonusBps: 10_000 };
    const sale = earningOfSale(
      [line('default', 150)],
      occasion(SATURDAY, LONG_AGO, SILVER),
      twice,
      calendar,
    );
    expect(sale.breakdown).toEqual([
      { ruleCode: 'BASE', points: 2 },
      { ruleCode: 'WEEKEND', points: 1 },
    ]);
  });

  test('a tier that multiplies by less than 1 lowers the base', () => {
    expect(earned([['default', 10_000]], FRIDAY, LONG_AGO, 5_000)).toEqual({
      points: 50,
      parts: 'BASE 50',
    });
  });
});

test('parts and lines add up, and no line is off its exact value by a point', () => {
  const anyLine = fc.record({
    category: fc.constantFrom('default', 'fresh', 'luxury'),
    paid: fc.integer({ min: 0, max: 100_000_000 }).map(fen),
  });
  const anyOccasion = fc.record({
    businessDate: fc.constantFrom(FRIDAY, SATURDAY).map(businessDate),
    joinedOn: fc.constantFrom(FRIDAY, LONG_AGO).map(businessDate),
    tierMultiplierBps: fc.integer({ min: 10_000, max: 100_000 }),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 20 }), anyOccasion, (lines, when) => {
      const sale = earningOfSale(lines, when, settings, calendar);
      const total = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
      expect(total(sale.breakdown.map((part) => part.points))).toBe(sale.points);
      expect(total(sale.lines)).toBe(sale.points);
      const weekend = when.businessDate === SATURDAY ? 5_000 : 0;
      const welcome = when.joinedOn === FRIDAY ? 10_000 : 0;
      const factor = BigInt(when.tierMultiplierBps + weekend + welcome);
      for (const [index, { category, paid }] of lines.entries()) {
        const rate = BigInt(settings.categoryBps[category] ?? 0);
        expect(sale.lines[index]).toBe(Number((BigInt(paid) * rate * factor) / 10_000_000_000n));
      }
    }),
  );
});
