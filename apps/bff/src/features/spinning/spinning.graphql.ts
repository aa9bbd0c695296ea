import type { Instant } from '@huiji/shared-types';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, Problem } from '../../platform/graphql/index.js';
import { InsufficientPointsObject } from '../points/index.js';
import { type Named, resolveType } from '../redemption-details/index.js';
import { SpinObject } from '../spins/index.js';

@ObjectType('SpinLimitReached', { implements: Problem })
export class SpinLimitReachedObject extends Problem {
  @Field(() => DateTimeScalar, { nullable: true })
  readonly nextSpinAt: Instant | null;
}

@ObjectType('WheelUnavailable', { implements: Problem })
export class WheelUnavailableObject extends Problem {
  @Field(() => Int, {
    nullable: true,
    description: 'The version in force now; null when there is none.',
  })
  readonly currentVersion: number | null;
}

export type SpinWheelResult =
  | Named<'Spin', SpinObject>
  | Named<'InsufficientPoints', InsufficientPointsObject>
  | Named<'SpinLimitReached', SpinLimitReachedObject>
  | Named<'WheelUnavailable', WheelUnavailableObject>;

export const SpinWheelResultUnion = createUnionType({
  name: 'SpinWheelResult',
  types: () =>
    [SpinObject, InsufficientPointsObject, SpinLimitReachedObject, WheelUnavailableObject] as const,
  resolveType,
});

@InputType('SpinWheelInput')
export class SpinWheelInput {
  @Field(() => ID)
  readonly wheelId: string;

  @Field(() => Int, { description: 'The version and cost the member saw.' })
  readonly version: number;

  @Field(() => String, {
    description: '1 to 64 characters chosen by the client; mixed into the draw.',
  })
  readonly clientSeed: string;

  @Field(() => String)
  readonly idempotencyKey: string;
}
