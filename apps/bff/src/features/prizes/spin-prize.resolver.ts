import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock/clock.js';
import type { GraphqlContext } from '../../platform/graphql/index.js';
import { RedemptionAnswers } from '../redemption-details/index.js';
import { SpinObject } from '../spins/index.js';
import { SpinVoucherReader, VoucherObject } from '../voucher-wallet/index.js';
import { prizeClaimState } from './prize-claim.js';
import { PrizeClaimObject } from './prizes.graphql.js';

@Resolver(() => SpinObject)
export class SpinPrizeResolver {
  constructor(
    private readonly redemptions: RedemptionAnswers,
    private readonly vouchers: SpinVoucherReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => PrizeClaimObject, { nullable: true, description: 'For GOODS.' })
  async claim(
    @Parent() { spin }: SpinObject,
    @Context() context: GraphqlContext,
  ): Promise<PrizeClaimObject | null> {
    const { claimBefore, redemptionId } = spin;
    const state = prizeClaimState(spin, this.clock.now());
    return state === null || claimBefore === null
      ? null
      : {
          state,
          claimBefore,
          redemption:
            redemptionId === null ? null : await this.redemptions.byId(redemptionId, context),
        };
  }

  @ResolveField(() => VoucherObject, {
    nullable: true,
    description: 'For VOUCHER, as it is in the wallet.',
  })
  async voucher(
    @Parent() { spin }: SpinObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<VoucherObject | null> {
    return spin.voucherId === null ? null : loaders.of(this.vouchers).load(spin.id);
  }
}
