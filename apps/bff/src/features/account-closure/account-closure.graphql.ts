import type { Instant } from '@huiji/shared-types';
import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, PointsScalar, Problem } from '../../platform/graphql/index.js';

@ObjectType('AccountClosureBlocked', {
  implements: Problem,
  description: 'What has to end before the account can close, each cause with its number.',
})
export class AccountClosureBlockedObject extends Problem {
  @Field(() => Int)
  readonly openRedemptions: number;

  @Field(() => Int)
  readonly pendingGifts: number;

  @Field(() => PointsScalar, { description: 'Set aside for these.' })
  readonly heldPoints: number;
}

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

  @Field(() => Int, { description: 'Won at the wheel and still to be claimed.' })
  readonly prizesLost: number;

  @Field(() => AccountClosureBlockedObject, {
    nullable: true,
    description: 'What closeAccount would refuse for now; null when the account can be closed.',
  })
  readonly blocked: AccountClosureBlockedObject | null;
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

export type CloseAccountResult =
  | (AccountClosedObject & { readonly __typename: 'AccountClosed' })
  | (AccountClosureBlockedObject & { readonly __typename: 'AccountClosureBlocked' });

export const CloseAccountResultUnion = createUnionType({
  name: 'CloseAccountResult',
  types: () => [AccountClosedObject, AccountClosureBlockedObject] as const,
  resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
});
