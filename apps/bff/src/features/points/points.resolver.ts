import type { MemberId } from '@huiji/shared-types';
import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { Parse, PointsScalar } from '../../platform/graphql/index.js';
import type { MemberBalance } from './balance.loader.js';
import { BalanceReader } from './balance.loader.js';
import { LapsingPointsQuery } from './lapsing-points.js';
import type { LifetimePoints } from './lifetime.loader.js';
import { LifetimeReader } from './lifetime.loader.js';
import { ExpiringPointsObject, PointsAccountObject } from './points.graphql.js';

const LONGEST_OUTLOOK_DAYS = 4_000;
const DEFAULT_OUTLOOK_DAYS = 30;

@Resolver(() => PointsAccountObject)
export class PointsResolver {
  constructor(
    private readonly balances: BalanceReader,
    private readonly lifetimes: LifetimeReader,
    private readonly lapsing: LapsingPointsQuery,
  ) {}

  @ResolveField(() => PointsScalar, { description: 'Spendable now.' })
  async available(@Parent() { memberId }: PointsAccountObject, @Context() context: GraphqlContext) {
    return (await this.balanceOf(memberId, context)).available;
  }

  @ResolveField(() => PointsScalar, {
    description:
      'Of these, what may be gifted now: purchase points, and received ones after `GiftAllowance.lockHours`.',
  })
  async giftable(@Parent() { memberId }: PointsAccountObject, @Context() context: GraphqlContext) {
    return (await this.balanceOf(memberId, context)).giftable;
  }

  @ResolveField(() => PointsScalar, {
    description: 'Set aside in unclaimed gifts and unpaid redemptions.',
  })
  async held(@Parent() { memberId }: PointsAccountObject, @Context() context: GraphqlContext) {
    return (await this.balanceOf(memberId, context)).held;
  }

  @ResolveField(() => PointsScalar, {
    description:
      'Owed after a refund of points already spent; the next earnings pay it off. 0 for nearly everyone.',
  })
  async debt(@Parent() { memberId }: PointsAccountObject, @Context() context: GraphqlContext) {
    return (await this.balanceOf(memberId, context)).debt;
  }

  @ResolveField(() => PointsScalar)
  async lifetimeEarned(
    @Parent() { memberId }: PointsAccountObject,
    @Context() context: GraphqlContext,
  ) {
    return (await this.lifetimeOf(memberId, context)).earned;
  }

  @ResolveField(() => PointsScalar)
  async lifetimeRedeemed(
    @Parent() { memberId }: PointsAccountObject,
    @Context() context: GraphqlContext,
  ) {
    return (await this.lifetimeOf(memberId, context)).redeemed;
  }

  @ResolveField(() => [ExpiringPointsObject], { description: 'What lapses soon, soonest first.' })
  async expiring(
    @Parent() { memberId }: PointsAccountObject,
    @Args(
      'withinDays',
      { type: () => Int, nullable: true, defaultValue: DEFAULT_OUTLOOK_DAYS },
      new Parse(z.number().int().min(1).max(LONGEST_OUTLOOK_DAYS).nullable()),
    )
    withinDays: number | null,
  ): Promise<readonly ExpiringPointsObject[]> {
    return this.lapsing.within(memberId, withinDays ?? DEFAULT_OUTLOOK_DAYS);
  }

  private balanceOf(memberId: MemberId, { loaders }: GraphqlContext): Promise<MemberBalance> {
    return loaders.of(this.balances).load(memberId);
  }

  private lifetimeOf(memberId: MemberId, { loaders }: GraphqlContext): Promise<LifetimePoints> {
    return loaders.of(this.lifetimes).load(memberId);
  }
}
