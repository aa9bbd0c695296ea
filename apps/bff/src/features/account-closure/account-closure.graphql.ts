import type { Instant } from '@huiji/shared-types';
import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, PointsScalar, Problem } from '../../platform/graphql/index.js';

@ObjectType('AccountClosure', { description: 'What closing the account would cost now.' })
export class AccountClosureObject {
  @Field(() => PointsScalar)
  readonly pointsLost: number;

  @Field(() => Int)
  readonly openRedemptions: number;

  @Field(() => Int)
  readonly pendingGifts: number;

  @Field(() => Int)
  readonly vouchersLost: number;
}

@InputType('CloseAccountInput')
export class CloseAccountInput {
  @Field(() => Boolean, { description: 'true: the member has seen what is lost.' })
  readonly confirm: boolean;

  @Field(() => String)
  readonly idempotencyKey: string;
}

@ObjectType('AccountClosed')
export class AccountClosedObject {
  @Field(() => DateTimeScalar)
  readonly closedAt: Instant;
}

@ObjectType('AccountClosureBlocked', { implements: Problem })
export class AccountClosureBlockedObject extends Problem {
  @Field(() => Int)
  readonly openRedemptions: number;
}

export type CloseAccountResult =
  | (AccountClosedObject & { readonly __typename: 'AccountClosed' })
  | (AccountClosureBlockedObject & { readonly __typename: 'AccountClosureBlocked' });

export const CloseAccountResultUnion = createUnionType({
  name: 'CloseAccountResult',
  types: () => [AccountClosedObject, AccountClosureBlockedObject] as const,
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
});
