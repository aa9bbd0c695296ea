import type { BusinessDate, Instant, MemberId, PrizeId } from '@huiji/shared-types';
import { drawRoll, prizeAt } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import { type BudgetPlan, PlanStock, type StockPlan } from '../prize-stock/index.js';
import { SpinsQuery } from '../spins/index.js';
import { type HandOut, VoucherHandOuts } from '../voucher-hand-outs/index.js';
import { currentVersion, type WheelPrize, WheelReader, type WheelVersion } from '../wheel/index.js';
import { SeedBook } from '../wheel-seeds/index.js';
import type { SpinOrder } from './spin-command.js';
import { countsAsBudget, type SpinSupply } from './spin-supply.js';

/** What a member asks for. */
export interface SpinWish {
  readonly wheelId: string;
  readonly version: number;
  readonly clientSeed: string;
  readonly idempotencyKey: string;
}

const NO_SUPPLY: Omit<SpinSupply, 'budgetPoints'> = {
  stocks: new Map(),
  handOuts: new Map(),
  budget: null,
};

/**
 * Prepares spins. A draw follows from what is known before: so a spin asks for the rows of the one prize that it
 * is going to draw, and of the rows that many share for one part. Whether that was right is seen under the locks.
 */
@Injectable()
export class PlanSpin {
  constructor(
    private readonly wheels: WheelReader,
    private readonly seeds: SeedBook,
    private readonly spins: SpinsQuery,
    private readonly stock: PlanStock,
    private readonly handOuts: VoucherHandOuts,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
  ) {}

  /** @param forAll asks for everything that any draw may need: after a plan that turned out wrong */
  async order(memberId: MemberId, wish: SpinWish, forAll: boolean): Promise<SpinOrder> {
    const { idempotencyKey, ...input } = wish;
    const readAt = this.clock.now();
    const today = this.calendar.dateOf(readAt);
    const versions = await this.wheels.versionsOf(wish.wheelId);
    const settings = this.config.programme;
    const order = {
      idempotency: { key: idempotencyKey, input },
      memberId,
      wheelId: wish.wheelId as SpinOrder['wheelId'],
      version: wish.version,
      clientSeed: wish.clientSeed,
      versions,
      readAt,
      today,
      serverSeed: (await this.seeds.of(today)).seed,
      settings,
    };
    const version = this.versionSeen(versions, wish.version, readAt);
    const budgetPoints = settings.wheel.dailyBudgetPoints;
    if (version === null) {
      return { ...order, nonce: null, supply: { ...NO_SUPPLY, budgetPoints } };
    }
    if (forAll) {
      const supply = await this.supplyOf(version.prizes, version, today, true);
      return { ...order, nonce: null, supply };
    }
    const nonce = await this.spins.countOn(memberId, version, today);
    const roll = drawRoll({ ...order, version: version.version, nonce });
    const drawn = prizeAt(roll, version.prizes);
    return { ...order, nonce, supply: await this.supplyOf([drawn], version, today, false) };
  }

  /** Any other version is refused, whatever it would draw. */
  private versionSeen(
    versions: readonly WheelVersion[],
    seen: number,
    now: Instant,
  ): WheelVersion | null {
    const version = currentVersion(versions, now);
    return version?.version === seen ? version : null;
  }

  private async supplyOf(
    prizes: readonly WheelPrize[],
    version: WheelVersion,
    today: BusinessDate,
    forAll: boolean,
  ): Promise<SpinSupply> {
    const stocks = new Map<PrizeId, StockPlan>();
    const handOuts = new Map<PrizeId, HandOut>();
    for (const { id, stock, voucherKindId } of prizes) {
      if (stock !== null) {
        stocks.set(id, forAll ? { rows: 'ALL' } : await this.stock.stock(id));
      }
      if (voucherKindId !== null) {
        handOuts.set(id, await this.handOuts.prepare(voucherKindId));
      }
    }
    const budgetPoints = this.config.programme.wheel.dailyBudgetPoints;
    const counted = prizes.filter((prize) => countsAsBudget(prize, version));
    const budget: BudgetPlan | null =
      counted.length === 0
        ? null
        : forAll
          ? { rows: 'ALL' }
          : await this.stock.budget({
              businessDate: today,
              points: counted[0]?.points ?? 0,
              budget: budgetPoints,
            });
    return { stocks, handOuts, budget, budgetPoints };
  }
}
