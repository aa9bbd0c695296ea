import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { VoucherKindReader } from '../voucher-kinds/index.js';
import { SaleVoucherObject } from './sale.graphql.js';

@Resolver(() => SaleVoucherObject)
export class SaleVoucherResolver {
  constructor(private readonly kinds: VoucherKindReader) {}

  @ResolveField(() => String)
  async title(
    @Parent() { kindId }: SaleVoucherObject,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<string> {
    const kind = await loaders.of(this.kinds).load(kindId);
    if (kind === null) {
      throw new Error(`there is no voucher kind ${kindId}`);
    }
    return kind.title[language];
  }
}
