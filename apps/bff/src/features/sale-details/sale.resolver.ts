import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { SaleVoucherReader } from '../sales/index.js';
import { StoreObject, StoreReader, storeObject } from '../stores/index.js';
import { TillMemberObject } from '../till/index.js';
import { SaleObject, SaleVoucherObject, saleVoucherObject } from './sale.graphql.js';

@Resolver(() => SaleObject)
export class SaleResolver {
  constructor(
    private readonly stores: StoreReader,
    private readonly taken: SaleVoucherReader,
  ) {}

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

  @ResolveField(() => [SaleVoucherObject], {
    description: 'In the order in which they came off; before points.',
  })
  async vouchers(
    @Parent() { id, voucherFen }: SaleObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<SaleVoucherObject[]> {
    const taken = voucherFen === 0 ? [] : await loaders.of(this.taken).load(id);
    return taken.map(saleVoucherObject);
  }

  @ResolveField(() => TillMemberObject)
  member(@Parent() { memberId }: SaleObject): TillMemberObject {
    return { memberId };
  }
}
