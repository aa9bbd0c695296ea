import type { Fen, Points } from '@huiji/shared-types';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, PointsScalar, Problem } from '../../platform/graphql/index.js';
import { InsufficientPointsObject } from '../points/index.js';
import {
  type Named,
  RedemptionObject,
  RedemptionProblemObject,
  resolveType,
  ShippingAddressInput,
} from '../redemption-details/index.js';
import { FulfillmentMethod, RewardAvailabilityState } from '../rewards/index.js';

@ObjectType('RewardUnavailable', { implements: Problem })
export class RewardUnavailableObject extends Problem {
  @Field(() => RewardAvailabilityState)
  readonly state: RewardAvailabilityState;
}

@ObjectType('PriceChanged', { implements: Problem, description: 'Unit prices as they are now.' })
export class PriceChangedObject extends Problem {
  @Field(() => PointsScalar)
  readonly pricePoints: Points;

  @Field(() => FenScalar)
  readonly priceFen: Fen;
}

export type RedeemRewardResult =
  | Named<'Redemption', RedemptionObject>
  | Named<'InsufficientPoints', InsufficientPointsObject>
  | Named<'RewardUnavailable', RewardUnavailableObject>
  | Named<'PriceChanged', PriceChangedObject>;

export const RedeemRewardResultUnion = createUnionType({
  name: 'RedeemRewardResult',
  types: () =>
    [
      RedemptionObject,
      InsufficientPointsObject,
      RewardUnavailableObject,
      PriceChangedObject,
    ] as const,
  resolveType,
});

export const CancelRedemptionResultUnion = createUnionType({
  name: 'CancelRedemptionResult',
  types: () => [RedemptionObject, RedemptionProblemObject] as const,
  resolveType,
});

@InputType('RedeemRewardInput')
export class RedeemRewardInput {
  @Field(() => ID)
  readonly rewardId: string;

  @Field(() => Int, { defaultValue: 1 })
  readonly quantity: number;

  @Field(() => FulfillmentMethod)
  readonly method: FulfillmentMethod;

  @Field(() => ID, { nullable: true, description: 'Where to pick it up: for PICKUP.' })
  readonly storeId?: string | null;

  @Field(() => ShippingAddressInput, { nullable: true, description: 'For SHIPPING.' })
  readonly address?: ShippingAddressInput | null;

  @Field(() => PointsScalar, {
    description:
      'What the member saw, totals for the quantity; another price now is answered PriceChanged (unit prices), never charged.',
  })
  readonly expectedPoints: number;

  @Field(() => FenScalar)
  readonly expectedFen: number;

  @Field(() => String)
  readonly idempotencyKey: string;
}

@InputType('CancelRedemptionInput')
export class CancelRedemptionInput {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}
