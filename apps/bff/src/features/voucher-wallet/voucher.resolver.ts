import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { VoucherKindReader } from '../voucher-kinds/index.js';
import { VoucherObject } from './vouchers.graphql.js';

@Resolver(() => VoucherObject)
export class VoucherResolver {
  constructor(private readonly kinds: VoucherKindReader) {}

  @ResolveField(() => String)
  title(@Parent() { kindId }: VoucherObject, @Context() context: GraphqlContext): Promise<string> {
    return this.kinds.titleOf(kindId, context);
  }
}
