import { fen, type Points, points, prizeAt } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import { text } from '../../platform/graphql/text.js';
import { simulatePlays } from './simulate-plays.js';
import { simulationReport } from './simulation-report.js';

const prize = (
  name: string,
  oddsPpm: number,
  amount: Points | null,
  stock: number | null = null,
) => ({
  name: text(name, name),
  kind: amount === null ? ('GOODS' as const) : ('POINTS' as const),
  points: amount,
  oddsPpm,
  stock,
  valueFen: fen(amount ?? 5_000),
  isFallback: name === 'five',
});

const WHEEL = {
  prizes: [
    prize('five', 400_000, points(5)),
    prize('twenty', 350_000, points(20)),
    prize('hundred', 245_800, points(100)),
    prize('bag', 4_000, null, 10),
    prize('kettle', 200, null),
  ],
  dailyBudgetPoints: 1_000_000,
};

describe('a million draws', () => {
  const PLAYS = 1_000_000;
  const terms = { plays: PLAYS, playsPerDay: 10_000, seed: 'chi-square' };
  const simulation = simulatePlays(WHEEL, terms);

  test('come as often as their odds say (chi-square, 4 degrees of freedom, p > 0.001)', () => {
    const chiSquare = simulation.prizes.reduce((sum, { prize: { oddsPpm }, drawn }) => {
      const expected = (oddsPpm / 1_000_000) * PLAYS;
      return sum + (drawn - expected) ** 2 / expected;
    }, 0);
    expect(chiSquare).toBeLessThan(18.47);
  });

  test('count every play once', () => {
    const total = (of: 'drawn' | 'given') =>
      simulation.prizes.reduce((sum, result) => sum + result[of], 0);
    expect([total('drawn'), total('given')]).toEqual([PLAYS, PLAYS]);
  });

  test('run out of what there is, on the first day that it does, and the fallback steps in', () => {
    const [five, , , bag, kettle] = simulation.prizes;
    expect(bag).toMatchObject({ given: 10, daysUntilEmpty: 1 });
    expect(kettle?.daysUntilEmpty).toBeNull();
    expect(simulation.fallbacks).toBe((bag?.drawn ?? 0) - 10);
    expect(five?.given).toBe((five?.drawn ?? 0) + simulation.fallbacks);
  });

  test('cost what is to be expected', () => {
    expect(simulation.expected).toEqual({ pointsPerSpin: 33.58, fenPerSpin: 54.58 });
    expect(simulation.pointsPerSpin).toBeCloseTo(33.58, 0);
    // A day of 10,000 plays costs about 336,000 points; nineteen of twenty days less than that and a little.
    expect(simulation.p95DailyPoints).toBeGreaterThan(335_000);
    expect(simulation.p95DailyPoints).toBeLessThan(350_000);
  });

  test('are told in one page', () => {
    const report = simulationReport(simulation, terms);
    expect(report).toContain('1,000,000 plays, 10,000 a day, 100 days');
    expect(report).toMatch(/bag +0.4000 % +0\.\d{4} % +10 +day 1/);
  });
});

test('a day whose points are used up gives the fallback, the next day begins anew', () => {
  const wheel = { ...WHEEL, dailyBudgetPoints: 200 };
  const simulation = simulatePlays(wheel, { plays: 2_000, playsPerDay: 1_000, seed: 'budget' });
  const budgeted = simulation.prizes
    .filter(({ prize: { isFallback } }) => !isFallback)
    .reduce((sum, { prize: { points: amount }, given }) => sum + (amount ?? 0) * given, 0);
  expect(budgeted).toBeLessThanOrEqual(400);
  expect(budgeted).toBeGreaterThan(360);
});

test('the same seed plays the same game', () => {
  const terms = { plays: 500, playsPerDay: 100, seed: 'same' };
  expect(simulatePlays(WHEEL, terms)).toEqual(simulatePlays(WHEEL, terms));
});

test('every roll has a prize: no gap at either end (C-1)', () => {
  for (const roll of [0, 399_999, 400_000, 749_999, 750_000, 999_799, 999_800, 999_999]) {
    expect(prizeAt(roll, WHEEL.prizes).oddsPpm).toBeGreaterThan(0);
  }
});
