import type { PrizeId } from '@huiji/shared-types';
import {
  type CommandRows,
  PlanOutdated,
  type RowRequest,
  rowsOf,
} from '../../platform/commands/index.js';
import { type PrizeStock, prizeStocks } from './prize-stock.table.js';

/**
 * What was known of the stock of a prize before the locks. NONE is for good, for nothing ever comes back; ONE row had
 * some left; ALL rows are looked through.
 */
export type StockPlan =
  | { readonly rows: 'NONE' }
  | { readonly rows: 'ONE'; readonly stripe: number }
  | { readonly rows: 'ALL' };

export function stockRows(prizeId: PrizeId, plan: StockPlan): RowRequest[] {
  switch (plan.rows) {
    case 'NONE':
      return [];
    case 'ONE':
      return [rowsOf(prizeStocks, [prizeId, plan.stripe])];
    case 'ALL':
      return [rowsOf(prizeStocks, [prizeId])];
  }
}

/**
 * A row with at least one left; null when there is none at all.
 * @throws PlanOutdated when the one row that was planned has run out: others may not have
 */
export function stockToTake(
  rows: CommandRows,
  prizeId: PrizeId,
  plan: StockPlan,
): PrizeStock | null {
  switch (plan.rows) {
    case 'NONE':
      return null;
    case 'ONE': {
      const stock = rows.get(prizeStocks, [prizeId, plan.stripe]);
      if (stock === undefined || !isLeft(stock)) {
        throw new PlanOutdated(`part ${plan.stripe} of prize ${prizeId} has run out`);
      }
      return stock;
    }
    case 'ALL':
      return rows.list(prizeStocks, [prizeId]).find(isLeft) ?? null;
  }
}

const isLeft = ({ initial, taken }: PrizeStock): boolean => taken < initial;

export const takeOne = (rows: CommandRows, stock: PrizeStock): void =>
  rows.put(prizeStocks, { ...stock, taken: stock.taken + 1 });
