import type { BusinessDate } from '@huiji/shared-types';
import {
  type CommandRows,
  PlanOutdated,
  type RowRequest,
  rowsOf,
} from '../../platform/commands/index.js';
import { type BudgetStripe, budgetStripes } from './prize-stock.table.js';
import { evenParts, MOST_STRIPES } from './stripes.js';

/** What was known of the day's points before the locks. NONE: less was left than is wanted, and it only gets less. */
export type BudgetPlan =
  | { readonly rows: 'NONE' }
  | { readonly rows: 'ONE'; readonly stripe: number }
  | { readonly rows: 'ALL' };

/** Points that are wanted of a day. */
export interface BudgetWish {
  readonly businessDate: BusinessDate;
  readonly points: number;
  /** Of the whole day, as it is set now. */
  readonly budget: number;
}

export function budgetRows(businessDate: BusinessDate, plan: BudgetPlan): RowRequest[] {
  switch (plan.rows) {
    case 'NONE':
      return [];
    case 'ONE':
      return [rowsOf(budgetStripes, [businessDate, plan.stripe])];
    case 'ALL':
      return [rowsOf(budgetStripes, [businessDate])];
  }
}

/** What the rows become when the points are taken. */
export type BudgetChange = readonly BudgetStripe[];

/**
 * How the day's points change when some are taken; null when they do not suffice.
 * @throws PlanOutdated when the one row that was planned does not suffice: others may
 */
export function budgetToTake(
  rows: CommandRows,
  wish: BudgetWish,
  plan: BudgetPlan,
): BudgetChange | null {
  switch (plan.rows) {
    case 'NONE':
      return null;
    case 'ONE': {
      const stripe = rows.get(budgetStripes, [wish.businessDate, plan.stripe]);
      if (
        stripe === undefined ||
        stripe.budget !== wish.budget ||
        stripe.used + wish.points > stripe.granted
      ) {
        throw new PlanOutdated(`part ${plan.stripe} of ${wish.businessDate} does not suffice`);
      }
      return [{ ...stripe, used: stripe.used + wish.points }];
    }
    case 'ALL':
      return partedAnew(rows.list(budgetStripes, [wish.businessDate]), wish);
  }
}

export const takeBudget = (rows: CommandRows, change: BudgetChange): void => {
  for (const stripe of change) {
    rows.put(budgetStripes, stripe);
  }
};

/** Takes the points of the whole, and parts what is left of it evenly again. */
function partedAnew(
  stripes: readonly BudgetStripe[],
  { businessDate, points, budget }: BudgetWish,
): BudgetChange | null {
  const left = budget - stripes.reduce((sum, { used }) => sum + used, 0) - points;
  if (left < 0) {
    return null;
  }
  const shares = evenParts(left, MOST_STRIPES);
  return shares.map((share, stripe) => {
    const before = stripes.find((row) => row.stripe === stripe)?.used ?? 0;
    const used = before + (stripe === 0 ? points : 0);
    return { businessDate, stripe, budget, granted: used + share, used };
  });
}
