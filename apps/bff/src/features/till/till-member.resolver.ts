import type { MemberId } from '@huiji/shared-types';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AppConfig } from '../../platform/config/index.js';
import { type GraphqlContext, PointsScalar } from '../../platform/graphql/index.js';
import {
  type Member,
  MemberReader,
  maskNickname,
  maskPhone,
  shownNickname,
} from '../members/index.js';
import { BalanceReader } from '../points/index.js';
import { TierObject, TierReader, tierObject } from '../tiers/index.js';
import { TillMemberObject } from './till-member.graphql.js';

/** Enough for the clerk to greet and serve, too little to know who it is. */
@Resolver(() => TillMemberObject)
export class TillMemberResolver {
  constructor(
    private readonly members: MemberReader,
    private readonly tiers: TierReader,
    private readonly balances: BalanceReader,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => String)
  async maskedNickname(
    @Parent() { memberId }: TillMemberObject,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return maskNickname(shownNickname(await this.memberOf(memberId, context), context.language));
  }

  @ResolveField(() => String, { nullable: true })
  async maskedPhone(
    @Parent() { memberId }: TillMemberObject,
    @Context() context: GraphqlContext,
  ): Promise<string | null> {
    const { phone } = await this.memberOf(memberId, context);
    return phone === null ? null : maskPhone(phone);
  }

  @ResolveField(() => TierObject)
  async tier(
    @Parent() { memberId }: TillMemberObject,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<TierObject> {
    const { current } = await loaders.of(this.tiers).load(memberId);
    return tierObject(current, this.config.programme, language);
  }

  @ResolveField(() => PointsScalar)
  async available(
    @Parent() { memberId }: TillMemberObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<number> {
    return (await loaders.of(this.balances).load(memberId)).available;
  }

  private async memberOf(memberId: MemberId, { loaders }: GraphqlContext): Promise<Member> {
    const member = await loaders.of(this.members).load(memberId);
    if (member === null) {
      throw new Error(`there is no member ${memberId}`);
    }
    return member;
  }
}
