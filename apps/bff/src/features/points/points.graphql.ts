import type { Instant, MemberId } from '@huiji/shared-types';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, PointsScalar } from '../../platform/graphql/index.js';

@ObjectType('ExpiringPoints')
export class ExpiringPointsObject {
  @Field(() => PointsScalar)
  readonly points: number;

  @Field(() => DateTimeScalar)
  readonly expiresAt: Instant;
}

/** Its fields are read when asked for, from the member's id. */
@ObjectType('PointsAccount')
export class PointsAccountObject {
  readonly memberId: MemberId;
}
