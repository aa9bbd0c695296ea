import type { BusinessDate, PrizeId } from '@huiji/shared-types';
import type { CommandRows, RowRequest } from '../../platform/commands/index.js';
import {
  type BudgetPlan,
  budgetRows,
  budgetToTake,
  type StockPlan,
  stockRows,
  stockToTake,
  takeBudget,
  takeOne,
} from '../prize-stock/index.js';
import type { FallbackReason } from '../spins/index.js';
import { type HandOut, handOutRows, vouchersLeft } from '../voucher-hand-outs/index.js';
import type { WheelPrize, WheelVersion } from '../wheel/index.js';

/** What was prepared of the prizes that a spin may draw: the one that it should draw, or all of them. */
export interface SpinSupply {
  readonly stocks: ReadonlyMap<PrizeId, StockPlan>;
  readonly handOuts: ReadonlyMap<PrizeId, HandOut>;
  /** Null where no prize counts against the day's points. */
  readonly budget: BudgetPlan | null;
  /** Points of the day, as they are set. */
  readonly budgetPoints: number;
}

/** Whether a prize counts against the points of the day. */
export const countsAsBudget = (
  { kind, id }: WheelPrize,
  { fallbackPrizeId }: Pick<WheelVersion, 'fallbackPrizeId'>,
): boolean => kind === 'POINTS' && id !== fallbackPrizeId;

export const supplyRows = (supply: SpinSupply, date: BusinessDate): RowRequest[] => [
  ...[...supply.stocks].flatMap(([prizeId, plan]) => stockRows(prizeId, plan)),
  ...[...supply.handOuts.values()].flatMap((handOut) => handOutRows(handOut)),
  ...(supply.budget === null ? [] : budgetRows(date, supply.budget)),
];

/** A drawn prize that can be given: `take` does so in the rows. Or why it cannot. */
type Supplied =
  | { readonly reason: null; readonly budgetPoints: number; take(): void }
  | { readonly reason: FallbackReason };

/**
 * Whether there is enough of everything that a drawn prize needs; changes nothing before `take`.
 * @throws PlanOutdated when the planned rows do not say
 */
export function supplied(
  rows: CommandRows,
  prize: WheelPrize,
  {
    version,
    supply,
    date,
  }: {
    readonly version: WheelVersion;
    readonly supply: SpinSupply;
    readonly date: BusinessDate;
  },
): Supplied {
  const handOut = supply.handOuts.get(prize.id);
  if (handOut !== undefined && vouchersLeft(rows, handOut) === 0) {
    return { reason: 'SOLD_OUT' };
  }
  const stockPlan = supply.stocks.get(prize.id);
  const stock = stockPlan === undefined ? undefined : stockToTake(rows, prize.id, stockPlan);
  if (stock === null) {
    return { reason: 'SOLD_OUT' };
  }
  const points = countsAsBudget(prize, version) ? (prize.points ?? 0) : 0;
  const wish = { businessDate: date, points, budget: supply.budgetPoints };
  const change =
    points === 0 || supply.budget === null ? [] : budgetToTake(rows, wish, supply.budget);
  if (change === null) {
    return { reason: 'BUDGET_USED_UP' };
  }
  return {
    reason: null,
    budgetPoints: points,
    take() {
      if (stock !== undefined) {
        takeOne(rows, stock);
      }
      takeBudget(rows, change);
    },
  };
}
