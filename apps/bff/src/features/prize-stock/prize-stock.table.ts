import type { BusinessDate, PrizeId } from '@huiji/shared-types';
import { commandTable } from '../../platform/commands/index.js';

/** Part of the stock of a prize. Locked after everything that belongs to one member. */
export interface PrizeStock {
  readonly prizeId: PrizeId;
  readonly stripe: number;
  readonly initial: number;
  readonly taken: number;
}

export const prizeStocks = commandTable<PrizeStock>({
  name: 'prize_stock',
  rank: 450,
  columns: {
    prizeId: ['prize_id', 'text'],
    stripe: ['stripe', 'integer'],
    initial: ['initial', 'integer'],
    taken: ['taken', 'integer'],
  },
  key: ['prizeId', 'stripe'],
  lock: true,
});

/** Part of the points that the prizes of a business date may bring. */
export interface BudgetStripe {
  readonly businessDate: BusinessDate;
  readonly stripe: number;
  /** Of the whole day, as it was set when the parts were made. */
  readonly budget: number;
  /** What this part may give, what it has given included. */
  readonly granted: number;
  readonly used: number;
}

export const budgetStripes = commandTable<BudgetStripe>({
  name: 'wheel_budget',
  rank: 451,
  columns: {
    businessDate: ['business_date', 'date'],
    stripe: ['stripe', 'integer'],
    budget: ['budget', 'integer'],
    granted: ['granted', 'integer'],
    used: ['used', 'integer'],
  },
  key: ['businessDate', 'stripe'],
  lock: true,
});
