import type { BasisPoints, Instant, MemberId } from '@huiji/shared-types';
import { points } from '@huiji/shared-types';
import { Injectable } from '@nestjs/common';
import { BusinessCalendar } from '../../platform/clock/business-calendar.js';
import { Clock } from '../../platform/clock/clock.js';
import { AppConfig } from '../../platform/config/index.js';
import type { Loaders } from '../../platform/graphql/loaders.js';
import { BalanceReader } from '../points/index.js';
import { StockReader } from '../reward-stock/index.js';
import {
  type Availability,
  availabilityFor,
  availabilityForStaff,
  discountOn,
  type Offer,
  priceOf,
  type Reward,
  type RewardPrice,
} from '../rewards/index.js';
import { TierReader } from '../tiers/index.js';
import type { ListShopper } from './rewards.query.js';
import { givenKey, RewardsGivenReader } from './rewards-given.loader.js';

/** The mall as it is now, for one who looks at it. */
@Injectable()
export class MallView {
  constructor(
    private readonly balances: BalanceReader,
    private readonly tiers: TierReader,
    private readonly given: RewardsGivenReader,
    private readonly stocks: StockReader,
    private readonly clock: Clock,
    private readonly calendar: BusinessCalendar,
    private readonly config: AppConfig,
  ) {}

  moment(): { readonly now: Instant; readonly discountBps: BasisPoints } {
    const now = this.clock.now();
    const { offerDayDiscountBps } = this.config.programme.mall;
    return {
      now,
      discountBps: discountOn(this.calendar.dateOf(now), this.calendar, offerDayDiscountBps),
    };
  }

  priceOf(reward: Reward): RewardPrice {
    return priceOf(reward, this.moment().discountBps);
  }

  /** Where a picture of this server is found by whoever asks from elsewhere. */
  imageUrl(path: string): string {
    return `${this.config.publicOrigin ?? ''}${path}`;
  }

  async shopper(memberId: MemberId, loaders: Loaders): Promise<ListShopper> {
    const [{ available, debt }, { current }] = await Promise.all([
      loaders.of(this.balances).load(memberId),
      loaders.of(this.tiers).load(memberId),
    ]);
    return { memberId, tier: current.code, available: points(available), debt: points(debt) };
  }

  /** @param memberId null for staff */
  async availability(
    reward: Reward,
    memberId: MemberId | null,
    loaders: Loaders,
  ): Promise<Availability> {
    const stock = await loaders.of(this.stocks).load(reward.id);
    const pricePoints = this.priceOf(reward).points;
    const offer: Offer = { ...reward, stock, pricePoints };
    const now = this.clock.now();
    if (memberId === null) {
      return availabilityForStaff(offer, now);
    }
    const [shopper, taken] = await Promise.all([
      this.shopper(memberId, loaders),
      loaders.of(this.given).load(givenKey(memberId, reward.id)),
    ]);
    return availabilityFor(offer, { ...shopper, taken }, now);
  }
}
