import type { Instant } from '@huiji/shared-types';
import {
  createUnionType,
  Field,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { DateTimeScalar, Problem } from '../../platform/graphql/index.js';
import {
  type Named,
  RedemptionObject,
  resolveType,
  ShippingAddressInput,
} from '../redemption-details/index.js';
import { FulfillmentMethod } from '../rewards/index.js';
import { PrizeClaimState } from './prize-claim.js';

registerEnumType(PrizeClaimState, {
  name: 'PrizeClaimState',
  description: 'By the clock of the moment: LAPSED from the very instant.',
});

/** The redemption is read when asked for. */
@ObjectType('PrizeClaim', { description: 'How far a GOODS prize has come.' })
export class PrizeClaimObject {
  @Field(() => PrizeClaimState)
  readonly state: PrizeClaimState;

  @Field(() => DateTimeScalar, { description: 'It lapses then, unless it is claimed before.' })
  readonly claimBefore: Instant;

  @Field(() => RedemptionObject, { nullable: true, description: 'For CLAIMED.' })
  readonly redemption: RedemptionObject | null;
}

@ObjectType('PrizeNotClaimable', { implements: Problem })
export class PrizeNotClaimableObject extends Problem {}

export type ClaimPrizeResult =
  | Named<'Redemption', RedemptionObject>
  | Named<'PrizeNotClaimable', PrizeNotClaimableObject>;

export const ClaimPrizeResultUnion = createUnionType({
  name: 'ClaimPrizeResult',
  types: () => [RedemptionObject, PrizeNotClaimableObject] as const,
  resolveType,
});

@InputType('ClaimPrizeInput')
export class ClaimPrizeInput {
  @Field(() => ID)
  readonly spinId: string;

  @Field(() => FulfillmentMethod)
  readonly method: FulfillmentMethod;

  @Field(() => ID, { nullable: true, description: 'Where to pick it up: for PICKUP.' })
  readonly storeId?: string | null;

  @Field(() => ShippingAddressInput, { nullable: true, description: 'For SHIPPING.' })
  readonly address?: ShippingAddressInput | null;

  @Field(() => String)
  readonly idempotencyKey: string;
}
