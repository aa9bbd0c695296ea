import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { PrizeStockReader } from '../prize-stock/index.js';
import { PrizeObject } from '../wheel/index.js';

@Resolver(() => PrizeObject)
export class PrizeStockResolver {
  constructor(private readonly stocks: PrizeStockReader) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many are left; null for any number.',
  })
  async remainingStock(
    @Parent() { prize }: PrizeObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<number | null> {
    return prize.stock === null ? null : loaders.of(this.stocks).load(prize.id);
  }
}
