import {
  createUnionType,
  Field,
  ID,
  InputType,
  ObjectType,
  registerEnumType,
} from '@nestjs/graphql';
import { PointsScalar, Problem } from '../../platform/graphql/index.js';
import { InsufficientPointsObject } from '../points/index.js';
import { GiftObject } from './gift.graphql.js';
import { GiftLimit } from './gift-limits.js';
import { GiftRefusal, GiftUnavailability } from './gift-refusals.js';

registerEnumType(GiftLimit, { name: 'GiftLimit' });
registerEnumType(GiftRefusal, { name: 'GiftRefusal' });
registerEnumType(GiftUnavailability, { name: 'GiftUnavailability' });

@ObjectType('GiftLimitReached', { implements: Problem })
export class GiftLimitReachedObject extends Problem {
  @Field(() => GiftLimit)
  readonly limit: GiftLimit;

  @Field(() => PointsScalar, {
    description:
      'What the limit still allows: points, or gifts for the counts; for PER_GIFT_MIN and PER_GIFT_MAX that limit.',
  })
  readonly remaining: number;
}

@ObjectType('GiftNotAllowed', { implements: Problem })
export class GiftNotAllowedObject extends Problem {
  @Field(() => GiftRefusal)
  readonly reason: GiftRefusal;
}

@ObjectType('GiftUnavailable', { implements: Problem })
export class GiftUnavailableObject extends Problem {
  @Field(() => GiftUnavailability)
  readonly reason: GiftUnavailability;
}

/** Members of the unions are told apart by the name that the resolver gives them. */
type Named<Name extends string, Member> = Member & { readonly __typename: Name };

export const named = <Name extends string, Member extends object>(
  __typename: Name,
  member: Member,
): Named<Name, Member> => ({ __typename, ...member });

const resolveType = ({ __typename }: { readonly __typename: string }): string => __typename;

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

export type ClaimGiftResult =
  | Named<'Gift', GiftObject>
  | Named<'GiftUnavailable', GiftUnavailableObject>
  | Named<'GiftLimitReached', GiftLimitReachedObject>;

export const ClaimGiftResultUnion = createUnionType({
  name: 'ClaimGiftResult',
  types: () => [GiftObject, GiftUnavailableObject, GiftLimitReachedObject] as const,
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

@InputType('ClaimGiftInput', {
  description:
    'A token of 1 to 128 characters that names no gift, whatever its form, is NOT_FOUND.',
})
export class ClaimGiftInput {
  @Field(() => String)
  readonly token: string;

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
