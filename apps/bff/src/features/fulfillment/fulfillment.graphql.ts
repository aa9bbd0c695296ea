import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/index.js';
import {
  type Named,
  RedemptionObject,
  RedemptionProblemObject,
  resolveType,
} from '../redemption-details/index.js';

@ObjectType('PickupCodeUnknown', { implements: Problem })
export class PickupCodeUnknownObject extends Problem {}

export type FulfillRedemptionResult =
  | Named<'Redemption', RedemptionObject>
  | Named<'RedemptionProblem', RedemptionProblemObject>
  | Named<'PickupCodeUnknown', PickupCodeUnknownObject>;

export const FulfillRedemptionResultUnion = createUnionType({
  name: 'FulfillRedemptionResult',
  types: () => [RedemptionObject, RedemptionProblemObject, PickupCodeUnknownObject] as const,
  resolveType,
});

@InputType('FulfillRedemptionInput')
export class FulfillRedemptionInput {
  @Field(() => String)
  readonly pickupCode: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}
