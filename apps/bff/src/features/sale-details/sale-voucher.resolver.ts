import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { VoucherKindReader } from '../voucher-kinds/index.js';
import { SaleVoucherObject } from './sale.graphql.js';

@Resolver(() => SaleVoucherObject)
export class SaleVoucherResolver {
  constructor(private readonly kinds: VoucherKindReader) {}

  @ResolveField(() => String)
  title(
    @Parent() { kindId }: SaleVoucherObject,
    @Context() context: GraphqlContext,
  ): Promise<string> {
    return this.kinds.titleOf(kindId, context);
  }
}
