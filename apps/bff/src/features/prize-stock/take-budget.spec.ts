import { businessDate } from '@huiji/shared-types';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CommandRows } from '../../platform/commands/index.js';
import { PlanOutdated } from '../../platform/commands/index.js';
import type { BudgetStripe } from './prize-stock.table.js';
import { evenParts, MOST_STRIPES, StripeTurns, stripesFor } from './stripes.js';
import { budgetToTake, takeBudget } from './take-budget.js';

const DATE = businessDate('2026-11-25');

/** The rows of one day, as commands see them. */
class Day {
  readonly stripes = new Map<number, BudgetStripe>();

  readonly rows = {
    get: (_: unknown, [, stripe]: readonly [string, number]) => this.stripes.get(stripe),
    list: () => [...this.stripes.values()],
    put: (_: unknown, row: BudgetStripe) => this.stripes.set(row.stripe, row),
  } as unknown as CommandRows;

  get used(): number {
    return [...this.stripes.values()].reduce((sum, { used }) => sum + used, 0);
  }

  /** As a spin does it: one row where that does, all rows otherwise. @returns whether there was enough */
  take(points: number, budget: number, stripe: number): boolean {
    const wish = { businessDate: DATE, points, budget };
    const change = this.change(() => budgetToTake(this.rows, wish, { rows: 'ONE', stripe }));
    const found = change ?? budgetToTake(this.rows, wish, { rows: 'ALL' });
    if (found !== null) {
      takeBudget(this.rows, found);
    }
    return found !== null;
  }

  private change<Result>(attempt: () => Result): Result | null {
    try {
      return attempt();
    } catch (error) {
      if (error instanceof PlanOutdated) {
        return null;
      }
      throw error;
    }
  }
}

describe('points of a day', () => {
  test('however they are taken: exactly while the whole suffices, as one counter would', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.nat(MOST_STRIPES - 1)), {
          maxLength: 60,
        }),
        (budget, wishes) => {
          const day = new Day();
          let used = 0;
          for (const [points, stripe] of wishes) {
            const enough = used + points <= budget;
            expect(day.take(points, budget, stripe)).toBe(enough);
            used += enough ? points : 0;
            expect(day.used).toBe(used);
          }
          const granted = [...day.stripes.values()].reduce((sum, row) => sum + row.granted, 0);
          expect(granted).toBeLessThanOrEqual(budget);
        },
      ),
    );
  });

  test('a budget that is set anew counts what was used before', () => {
    const day = new Day();
    expect(day.take(600, 1_000, 0)).toBe(true);
    expect(day.take(1, 500, 3)).toBe(false);
    expect(day.take(200, 800, 3)).toBe(true);
    expect(day.take(1, 800, 5)).toBe(false);
    expect(day.take(400, 1_200, 5)).toBe(true);
  });
});

test('parts are even and sum to the whole', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 40 }), (amount, parts) => {
      const shares = evenParts(amount, parts);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  [1, 1],
  [49, 1],
  [50, 2],
  [1_000, 16],
])('a stock of %i is parted into %i rows', (stock, stripes) => {
  expect(stripesFor(stock)).toBe(stripes);
});

test('spins in a row are led to one row after another, and nowhere when there is none', () => {
  const turns = new StripeTurns(0);
  const chosen = Array.from({ length: 32 * 4 }, () => turns.choose(['a', 'b']));
  expect(chosen.filter((row) => row === 'a')).toHaveLength(64);
  const changes = chosen.filter((row, i) => i > 0 && row !== chosen[i - 1]);
  expect(changes.length).toBeLessThanOrEqual(4);
  expect(turns.choose([])).toBeNull();
});
