import { isId, type MemberId, points, type RewardId } from '@huiji/shared-types';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { CurrentCaller, Roles, type SignedIn } from '../../platform/auth/index.js';
import {
  ClientError,
  First,
  type GraphqlContext,
  Parse,
  pageOf,
  platformTexts,
} from '../../platform/graphql/index.js';
import { MEMBER_UPKEEP, type MemberUpkeep } from '../ledger/index.js';
import { type Reward, RewardCategoryReader, RewardReader } from '../rewards/index.js';
import { TIER_CODES } from '../tiers/index.js';
import {
  RewardCategoryObject,
  RewardConnection,
  RewardObject,
  rewardCategoryObject,
  rewardObject,
} from './mall.graphql.js';
import { RewardFilterInput } from './mall-inputs.graphql.js';
import { rewardFilter } from './mall-inputs.js';
import { MallView } from './mall-view.js';
import { RewardSort, rewardCursor } from './reward-order.js';
import { type ListShopper, RewardsQuery } from './rewards.query.js';

const LONGEST_ID = 64;

/** Staff may look at everything that is open and in stock. */
const ANYBODY: Omit<ListShopper, 'memberId'> = {
  tier: TIER_CODES[TIER_CODES.length - 1] ?? 'diamond',
  available: points(Number.MAX_SAFE_INTEGER),
  debt: points(0),
};

@Resolver()
export class MallResolver {
  constructor(
    private readonly query: RewardsQuery,
    private readonly rewardReader: RewardReader,
    private readonly categories: RewardCategoryReader,
    private readonly view: MallView,
    @Inject(MEMBER_UPKEEP) private readonly upkeep: MemberUpkeep,
  ) {}

  @Roles('MEMBER', 'CLERK', 'OPERATOR')
  @Query(() => RewardConnection, {
    description: 'What is open or will be; for staff also what has ended.',
  })
  async rewards(
    @CurrentCaller() caller: SignedIn,
    @Context() context: GraphqlContext,
    @Args('filter', { type: () => RewardFilterInput, nullable: true }, new Parse(rewardFilter))
    { redeemableOnly, ...filter }: z.output<typeof rewardFilter>,
    @Args(
      'sort',
      { type: () => RewardSort, nullable: true, defaultValue: RewardSort.FEATURED },
      new Parse(z.enum(RewardSort).nullish()),
    )
    sort: RewardSort | null | undefined,
    @First() first: number,
    @Args('after', { type: () => String, nullable: true }, new Parse(rewardCursor.schema.nullish()))
    after: z.output<typeof rewardCursor.schema> | null | undefined,
  ): Promise<RewardConnection> {
    const order = sort ?? RewardSort.FEATURED;
    if (after && after[0] !== order) {
      throw new ClientError('BAD_USER_INPUT', platformTexts.badInput(['after']));
    }
    await this.settle(caller);
    const listed = await this.query.list(
      {
        ...filter,
        redeemableBy: redeemableOnly ? await this.shopper(caller, context) : null,
        withClosed: caller.role !== 'MEMBER' && !redeemableOnly,
        sort: order,
        after: after ?? null,
        limit: first + 1,
      },
      this.view.moment(),
    );
    const page = pageOf(
      listed,
      first,
      ({ reward }) => this.object(reward, context),
      ({ place }) => rewardCursor.encode([...place]),
    );
    return { edges: [...page.edges], pageInfo: page.pageInfo };
  }

  @Roles('MEMBER', 'CLERK', 'OPERATOR')
  @Query(() => RewardObject, { nullable: true })
  async reward(
    @CurrentCaller() caller: SignedIn,
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID }, new Parse(z.string().max(LONGEST_ID))) id: string,
  ): Promise<RewardObject | null> {
    await this.settle(caller);
    const reward = isId(id)
      ? await context.loaders.of(this.rewardReader).load(id as RewardId)
      : null;
    return reward === null ? null : this.object(reward, context);
  }

  @Roles('MEMBER', 'CLERK', 'OPERATOR')
  @Query(() => [RewardCategoryObject])
  async rewardCategories(@Context() { language }: GraphqlContext): Promise<RewardCategoryObject[]> {
    const categories = await this.categories.all();
    return categories.map((category) => rewardCategoryObject(category, language));
  }

  private object(reward: Reward, { language }: GraphqlContext): RewardObject {
    const imageUrl = this.view.imageUrl(reward.imagePath);
    return rewardObject(reward, this.view.priceOf(reward), imageUrl, language);
  }

  private async settle(caller: SignedIn): Promise<void> {
    if (caller.role === 'MEMBER') {
      await this.upkeep.settle(caller.memberId);
    }
  }

  private async shopper(caller: SignedIn, { loaders }: GraphqlContext): Promise<ListShopper> {
    return caller.role === 'MEMBER'
      ? this.view.shopper(caller.memberId, loaders)
      : { ...ANYBODY, memberId: '' as MemberId };
  }
}
