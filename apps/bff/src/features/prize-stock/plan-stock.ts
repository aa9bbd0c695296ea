import { randomInt } from 'node:crypto';
import type { PrizeId } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/index.js';
import './wheel-budget.entity.js';
import { MOST_STRIPES, StripeTurns } from './stripes.js';
import type { BudgetPlan, BudgetWish } from './take-budget.js';
import type { StockPlan } from './take-stock.js';

/** Looks, without locks, where a spin is likely to find what it draws; the command looks again under them. */
@Injectable()
export class PlanStock {
  private readonly turns = new StripeTurns(randomInt(MOST_STRIPES));

  constructor(private readonly reader: Reader) {}

  async stock(prizeId: PrizeId): Promise<StockPlan> {
    const left = await this.reader.query<{ stripe: number }>(
      'SELECT stripe FROM prize_stock WHERE prize_id = ? AND taken < initial ORDER BY stripe',
      [prizeId],
    );
    const chosen = this.turns.choose(left);
    return chosen === null ? { rows: 'NONE' } : { rows: 'ONE', stripe: chosen.stripe };
  }

  async budget({ businessDate, points, budget }: BudgetWish): Promise<BudgetPlan> {
    const stripes = await this.reader.query<{
      stripe: number;
      budget: number;
      granted: number;
      used: number;
    }>(
      'SELECT stripe, budget, granted, used FROM wheel_budget WHERE business_date = ? ORDER BY stripe',
      [businessDate],
    );
    if (stripes.length === 0 || stripes.some((stripe) => stripe.budget !== budget)) {
      return { rows: 'ALL' };
    }
    if (budget - stripes.reduce((sum, { used }) => sum + used, 0) < points) {
      return { rows: 'NONE' };
    }
    const chosen = this.turns.choose(
      stripes.filter(({ granted, used }) => granted - used >= points),
    );
    return chosen === null ? { rows: 'ALL' } : { rows: 'ONE', stripe: chosen.stripe };
  }
}
