import type { Instant } from '@huiji/shared-types';
import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, PointsScalar } from '../../platform/graphql/index.js';

@ObjectType('LedgerViolation')
export class LedgerViolationObject {
  @Field(() => String)
  readonly invariant: string;

  @Field(() => String)
  readonly subject: string;

  @Field(() => String)
  readonly expected: string;

  @Field(() => String)
  readonly actual: string;
}

@ObjectType('LedgerAudit')
export class LedgerAuditObject {
  @Field(() => DateTimeScalar)
  readonly checkedAt: Instant;

  @Field(() => Boolean)
  readonly healthy: boolean;

  @Field(() => PointsScalar)
  readonly transactions: number;

  @Field(() => PointsScalar)
  readonly entries: number;

  @Field(() => PointsScalar)
  readonly members: number;

  @Field(() => [LedgerViolationObject], {
    description: 'Each names what was violated, with ids; empty when healthy.',
  })
  readonly violations: readonly LedgerViolationObject[];
}
