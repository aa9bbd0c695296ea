import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PointsScalar, Problem } from '../../platform/graphql/index.js';
import { GiftLimit } from '../gift-limits/index.js';
import { GiftUnavailability } from './gift-refusals.js';

registerEnumType(GiftLimit, { name: 'GiftLimit' });
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

@ObjectType('GiftUnavailable', { implements: Problem })
export class GiftUnavailableObject extends Problem {
  @Field(() => GiftUnavailability)
  readonly reason: GiftUnavailability;
}

/** Members of the unions are told apart by the name that the resolver gives them. */
export type Named<Name extends string, Member> = Member & { readonly __typename: Name };

export const named = <Name extends string, Member extends object>(
  __typename: Name,
  member: Member,
): Named<Name, Member> => ({ __typename, ...member });

export const resolveType = ({ __typename }: { readonly __typename: string }): string => __typename;
