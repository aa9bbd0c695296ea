import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/index.js';
import {
  RedemptionObject,
  RedemptionProblemObject,
  resolveType,
  ShippingAddressObject,
} from '../redemption-details/index.js';

@ObjectType('Parcel', { description: 'A redemption that waits to be sent, and where to.' })
class ParcelObject {
  @Field(() => RedemptionObject)
  readonly redemption: RedemptionObject;

  @Field(() => ShippingAddressObject)
  readonly address: ShippingAddressObject;
}

@ObjectType()
export class ParcelConnection extends connectionOf('Parcel', ParcelObject) {}

const stepResult = (name: string) =>
  createUnionType({
    name,
    types: () => [RedemptionObject, RedemptionProblemObject] as const,
    resolveType,
  });

export const ShipRedemptionResultUnion = stepResult('ShipRedemptionResult');
export const CancelRedemptionByStaffResultUnion = stepResult('CancelRedemptionByStaffResult');
export const ConfirmReceiptResultUnion = stepResult('ConfirmReceiptResult');

@InputType('ShipRedemptionInput')
export class ShipRedemptionInput {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, { description: '1 to 64 visible characters.' })
  readonly carrier: string;

  @Field(() => String, { description: '1 to 64 visible characters.' })
  readonly trackingNumber: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}

@InputType('CancelRedemptionByStaffInput')
export class CancelRedemptionByStaffInput {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String, { description: '1 to 200 characters; kept with the step.' })
  readonly reason: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}

@InputType('ConfirmReceiptInput')
export class ConfirmReceiptInput {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}
