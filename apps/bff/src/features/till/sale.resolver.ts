import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { StoreObject, StoreReader, storeObject } from '../stores/index.js';
import { SaleObject } from './sale.graphql.js';
import { TillMemberObject } from './till-member.graphql.js';

@Resolver(() => SaleObject)
export class SaleResolver {
  constructor(private readonly stores: StoreReader) {}

  @ResolveField(() => StoreObject)
  async store(
    @Parent() { storeId }: SaleObject,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<StoreObject> {
    const store = await loaders.of(this.stores).load(storeId);
    if (store === null) {
      throw new Error(`there is no store ${storeId}`);
    }
    return storeObject(store, language);
  }

  @ResolveField(() => TillMemberObject)
  member(@Parent() { memberId }: SaleObject): TillMemberObject {
    return { memberId };
  }
}
