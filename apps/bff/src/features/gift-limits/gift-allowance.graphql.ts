import type { BusinessDate } from '@huiji/shared-types';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, PointsScalar } from '../../platform/graphql/index.js';

@ObjectType('GiftAllowance', { description: 'What may still be sent.' })
export class GiftAllowanceObject {
  @Field(() => PointsScalar, { description: 'The smallest gift.' })
  readonly minPoints: number;

  @Field(() => PointsScalar, { description: 'The largest gift.' })
  readonly maxPoints: number;

  @Field(() => Int)
  readonly giftsLeftToday: number;

  @Field(() => PointsScalar)
  readonly pointsLeftToday: number;

  @Field(() => PointsScalar)
  readonly pointsLeftThisMonth: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which a new member may send; null for whoever may already.',
  })
  readonly sendableFrom: BusinessDate | null;

  @Field(() => Int, { description: 'Hours within which a gift can be opened; then it goes back.' })
  readonly claimHours: number;

  @Field(() => Int, {
    description: 'Hours before received points can be passed on; 0: at once.',
  })
  readonly lockHours: number;
}
