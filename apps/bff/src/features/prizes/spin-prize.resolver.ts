import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SpinObject } from '../spinning/index.js';
import { VoucherObject } from '../vouchers/index.js';
import { PrizeClaimObject } from './prizes.graphql.js';

@Resolver(() => SpinObject)
export class SpinPrizeResolver {
  @ResolveField(() => PrizeClaimObject, { nullable: true, description: 'For GOODS.' })
  claim(@Parent() { spin }: SpinObject): PrizeClaimObject | null {
    throw new Error(spin.id);
  }

  @ResolveField(() => VoucherObject, {
    nullable: true,
    description: 'For VOUCHER, as it is in the wallet.',
  })
  voucher(@Parent() { spin }: SpinObject): VoucherObject | null {
    throw new Error(spin.id);
  }
}
