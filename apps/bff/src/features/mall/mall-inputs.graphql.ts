import { Field, ID, InputType } from '@nestjs/graphql';
import { PointsScalar } from '../../platform/graphql/index.js';
import { RewardKind } from '../rewards/index.js';

@InputType('RewardFilter')
export class RewardFilterInput {
  @Field(() => ID, { nullable: true })
  readonly categoryId?: string | null;

  @Field(() => RewardKind, { nullable: true })
  readonly kind?: RewardKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only what the member can have now. For staff: what is open and in stock.',
  })
  readonly redeemableOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words in title or subtitle, in either language; up to 64 characters.',
  })
  readonly search?: string | null;

  @Field(() => PointsScalar, {
    nullable: true,
    description: 'Only what costs at most so many points today.',
  })
  readonly maxPoints?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what belongs to a season.' })
  readonly seasonalOnly?: boolean | null;
}
