import type { Instant, LedgerTransactionId, MemberId } from '@huiji/shared-types';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, PointsScalar } from '../../platform/graphql/index.js';
import type { StatementFacts } from './statement-facts.js';
import type { StatementFilter } from './statement-filter.js';
import type { StatementKind } from './statement-kind.js';
import { PointsDirection, PointsEntryKind } from './statement-kind.js';

registerEnumType(PointsDirection, { name: 'PointsDirection' });
registerEnumType(PointsEntryKind, { name: 'PointsEntryKind' });

@ObjectType('PointsEntry', {
  description: "One line of the member's statement: what, why, where, and what it left.",
})
export class PointsEntryObject {
  @Field(() => ID)
  readonly id: LedgerTransactionId;

  @Field(() => PointsEntryKind)
  readonly kind: StatementKind;

  @Field(() => PointsScalar, { description: 'Signed: + in, - out.' })
  readonly points: number;

  @Field(() => PointsScalar)
  readonly availableAfter: number;

  @Field(() => String)
  readonly title: string;

  @Field(() => String, { nullable: true })
  readonly detail: string | null;

  @Field(() => DateTimeScalar)
  readonly occurredAt: Instant;

  @Field(() => String, { nullable: true, description: 'Of the purchase that it belongs to.' })
  readonly receiptNumber: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The gift that the points went into or came from.',
  })
  readonly giftId: string | null;

  readonly facts: StatementFacts;
}

@ObjectType('PointsMonth', { description: 'Both sums are positive points.' })
export class PointsMonthObject {
  @Field(() => String, { description: 'YYYY-MM of the programme.' })
  readonly month: string;

  @Field(() => PointsScalar)
  readonly pointsIn: number;

  @Field(() => PointsScalar)
  readonly pointsOut: number;
}

@ObjectType()
export class PointsEntryConnection extends connectionOf('PointsEntry', PointsEntryObject) {
  /** What `months` is made from when it is asked for. */
  readonly source: { readonly memberId: MemberId; readonly filter: StatementFilter };
}

@InputType('PointsEntryFilter')
export class PointsEntryFilterInput {
  @Field(() => PointsDirection, { nullable: true })
  readonly direction?: PointsDirection;

  @Field(() => [PointsEntryKind], { nullable: true })
  readonly kinds?: StatementKind[];

  @Field(() => String, { nullable: true, description: 'YYYY-MM of the programme.' })
  readonly month?: string;
}
