import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AppConfig } from '../../platform/config/index.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { MemberObject } from '../members/index.js';
import { TierReader } from './tier.loader.js';
import { TierStatusObject, tierStatusObject } from './tiers.graphql.js';

@Resolver(() => MemberObject)
export class MemberTierResolver {
  constructor(
    private readonly tiers: TierReader,
    private readonly config: AppConfig,
  ) {}

  @ResolveField(() => TierStatusObject)
  async tier(
    @Parent() { id }: MemberObject,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<TierStatusObject> {
    const standing = await loaders.of(this.tiers).load(id);
    return tierStatusObject(standing, this.config.programme, language);
  }
}
