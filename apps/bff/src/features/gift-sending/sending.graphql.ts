import {
  createUnionType,
  Field,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { PointsScalar, Problem } from '../../platform/graphql/index.js';
import {
  GiftLimitReachedObject,
  GiftObject,
  GiftRefusal,
  GiftUnavailableObject,
  type Named,
  resolveType,
} from '../gift-details/index.js';
import { InsufficientPointsObject } from '../points/index.js';

registerEnumType(GiftRefusal, { name: 'GiftRefusal' });

@ObjectType('GiftNotAllowed', { implements: Problem })
export class GiftNotAllowedObject extends Problem {
  @Field(() => GiftRefusal)
  readonly reason: GiftRefusal;
}

export type SendGiftResult =
  | Named<'Gift', GiftObject>
  | Named<'InsufficientPoints', InsufficientPointsObject>
  | Named<'GiftLimitReached', GiftLimitReachedObject>
  | Named<'GiftNotAllowed', GiftNotAllowedObject>;

export const SendGiftResultUnion = createUnionType({
  name: 'SendGiftResult',
  types: () =>
    [GiftObject, InsufficientPointsObject, GiftLimitReachedObject, GiftNotAllowedObject] as const,
  resolveType,
});

export type WithdrawGiftResult =
  | Named<'Gift', GiftObject>
  | Named<'GiftUnavailable', GiftUnavailableObject>;

export const WithdrawGiftResultUnion = createUnionType({
  name: 'WithdrawGiftResult',
  types: () => [GiftObject, GiftUnavailableObject] as const,
  resolveType,
});

@InputType('SendGiftInput')
export class SendGiftInput {
  @Field(() => PointsScalar)
  readonly points: number;

  @Field(() => String, { nullable: true, description: 'Up to 30 characters, checked by WeChat.' })
  readonly message?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Which card it comes in: a word of 1 to 32 letters, digits and hyphens.',
  })
  readonly design?: string | null;

  @Field(() => String)
  readonly idempotencyKey: string;
}

@InputType('WithdrawGiftInput')
export class WithdrawGiftInput {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}
