import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentCaller, type SignedIn } from '../../platform/auth/index.js';
import { AppConfig } from '../../platform/config/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { StockReader } from '../reward-stock/index.js';
import { RewardCategoryReader } from '../rewards/index.js';
import { TierObject, tierObject, tierOf } from '../tiers/index.js';
import {
  RewardAvailabilityObject,
  RewardCategoryObject,
  RewardObject,
  rewardCategoryObject,
} from './mall.graphql.js';
import { MallView } from './mall-view.js';

@Resolver(() => RewardObject)
export class RewardResolver {
  constructor(
    private readonly categories: RewardCategoryReader,
    private readonly stocks: StockReader,
    private readonly view: MallView,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => RewardCategoryObject)
  async category(
    @Parent() { reward }: RewardObject,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<RewardCategoryObject> {
    const category = await loaders.of(this.categories).load(reward.categoryId);
    if (category === null) {
      throw new Error(`there is no reward category ${reward.categoryId}`);
    }
    return rewardCategoryObject(category, language);
  }

  @ResolveField(() => Int)
  remainingStock(
    @Parent() { reward }: RewardObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<number> {
    return loaders.of(this.stocks).load(reward.id);
  }

  @ResolveField(() => TierObject, { nullable: true })
  minimumTier(
    @Parent() { reward: { minimumTier } }: RewardObject,
    @Context() { language }: GraphqlContext,
  ): TierObject | null {
    const { programme } = this.config;
    return minimumTier === null
      ? null
      : tierObject(tierOf(minimumTier, programme.tiers), programme, language);
  }

  @ResolveField(() => RewardAvailabilityObject, {
    description: 'For the signed-in member; for staff stock and window only.',
  })
  availability(
    @Parent() { reward }: RewardObject,
    @CurrentCaller() caller: SignedIn,
    @Context() { loaders }: GraphqlContext,
  ): Promise<RewardAvailabilityObject> {
    const memberId = caller.role === 'MEMBER' ? caller.memberId : null;
    return this.view.availability(reward, memberId, loaders);
  }
}
