import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PrizeObject } from '../wheel/index.js';

@Resolver(() => PrizeObject)
export class PrizeStockResolver {
  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many are left; null for any number.',
  })
  remainingStock(@Parent() { stock }: PrizeObject): number | null {
    return stock;
  }
}
