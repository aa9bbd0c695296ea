import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentCaller, type SignedIn } from '../../platform/auth/index.js';
import { type GraphqlContext, PointsScalar } from '../../platform/graphql/index.js';
import { LapsedOnReturnReader } from '../ledger/index.js';
import { MallView, RewardObject, rewardObject } from '../mall/index.js';
import { type RedemptionStatus, statusAfter } from '../redemptions/index.js';
import { RewardReader } from '../rewards/index.js';
import { StoreObject, StoreReader, storeObject } from '../stores/index.js';
import { RedemptionVoucherCodeReader } from '../vouchers/index.js';
import { Addresses } from './addresses.js';
import { LapsedPartReader } from './lapsed-part.loader.js';
import { isOwn } from './own-redemption.js';
import { PickupCodes } from './pickup-codes.js';
import {
  RedemptionCancellationObject,
  RedemptionObject,
  ShippingAddressObject,
} from './redemption.graphql.js';

/** In these its points have come back. */
const CAME_BACK: readonly RedemptionStatus[] = ['CANCELLED', 'EXPIRED', 'REFUNDED'];

@Resolver(() => RedemptionObject)
export class RedemptionFieldsResolver {
  constructor(
    private readonly stores: StoreReader,
    private readonly rewards: RewardReader,
    private readonly lapsed: LapsedPartReader,
    private readonly lapsedOnReturn: LapsedOnReturnReader,
    private readonly voucherCodes: RedemptionVoucherCodeReader,
    private readonly mall: MallView,
    private readonly codes: PickupCodes,
    private readonly addresses: Addresses,
  ) {}

  @ResolveField(() => StoreObject, { nullable: true })
  async store(
    @Parent() { redemption: { storeId } }: RedemptionObject,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<StoreObject | null> {
    const store = storeId === null ? null : await loaders.of(this.stores).load(storeId);
    return store === null ? null : storeObject(store, language);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'For the member alone, while there is something to pick up.',
  })
  pickupCode(
    @Parent() { status, redemption }: RedemptionObject,
    @CurrentCaller() caller: SignedIn,
  ): string | null {
    const { memberId, pickupCodeSealed } = redemption;
    return status === 'READY_FOR_PICKUP' && pickupCodeSealed !== null && isOwn(redemption, caller)
      ? this.codes.open(memberId, pickupCodeSealed)
      : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'For VOUCHER rewards.' })
  async voucherCode(
    @Parent() { redemption }: RedemptionObject,
    @CurrentCaller() caller: SignedIn,
    @Context() { loaders }: GraphqlContext,
  ): Promise<string | null> {
    return redemption.voucherId !== null && isOwn(redemption, caller)
      ? loaders.of(this.voucherCodes).load(redemption.id)
      : null;
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The voucher in the wallet of the member, for the member alone, once it is there.',
  })
  voucherId(
    @Parent() { status, redemption }: RedemptionObject,
    @CurrentCaller() caller: SignedIn,
  ): string | null {
    return status === 'COMPLETED' && isOwn(redemption, caller) ? redemption.voucherId : null;
  }

  @ResolveField(() => ShippingAddressObject, {
    nullable: true,
    description: 'For the member alone.',
  })
  address(
    @Parent() { redemption }: RedemptionObject,
    @CurrentCaller() caller: SignedIn,
  ): ShippingAddressObject | null {
    return isOwn(redemption, caller) ? this.addresses.of(redemption) : null;
  }

  @ResolveField(() => RedemptionCancellationObject, {
    nullable: true,
    description: 'For the member, while it can be cancelled; a prize cannot.',
  })
  async cancellation(
    @Parent() { status, redemption }: RedemptionObject,
    @CurrentCaller() caller: SignedIn,
    @Context() { loaders }: GraphqlContext,
  ): Promise<RedemptionCancellationObject | null> {
    const { method, points, fen, holdTransactionId, spinId } = redemption;
    const possible = spinId === null && statusAfter(status, 'CANCELLED_BY_MEMBER', method) !== null;
    if (!possible || !isOwn(redemption, caller)) {
      return null;
    }
    const pointsLapsing =
      holdTransactionId === null ? 0 : await loaders.of(this.lapsed).load(holdTransactionId);
    return {
      pointsReturned: points - pointsLapsing,
      pointsLapsing,
      fenRefunded: status === 'AWAITING_PAYMENT' ? 0 : fen,
    };
  }

  @ResolveField(() => PointsScalar, {
    description:
      'Of the points: those that were lost when it was cancelled or ran out of time, because their date had passed.',
  })
  async pointsLapsed(
    @Parent() { status, redemption }: RedemptionObject,
    @Context() { loaders }: GraphqlContext,
  ): Promise<number> {
    const { holdTransactionId } = redemption;
    if (holdTransactionId === null || !CAME_BACK.includes(status)) {
      return 0;
    }
    // Out of time by the clock, and not booked yet: it will be as of now.
    const reader = CAME_BACK.includes(redemption.status) ? this.lapsedOnReturn : this.lapsed;
    return loaders.of(reader).load(holdTransactionId);
  }

  @ResolveField(() => RewardObject, {
    nullable: true,
    description: 'As it is offered now; null when it is no longer there, and for a prize.',
  })
  async reward(
    @Parent() { redemption: { rewardId } }: RedemptionObject,
    @Context() { loaders, language }: GraphqlContext,
  ): Promise<RewardObject | null> {
    const reward = rewardId === null ? null : await loaders.of(this.rewards).load(rewardId);
    return reward === null
      ? null
      : rewardObject(
          reward,
          this.mall.priceOf(reward),
          this.mall.imageUrl(reward.imagePath),
          language,
        );
  }
}
